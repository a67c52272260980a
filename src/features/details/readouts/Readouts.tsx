import { useState, type ReactNode } from "react";
import type { CardViews } from "#features/details/views/card-views.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { ReadoutTable } from "./ReadoutTable.tsx";
import type { ReadoutColumns } from "./readout-columns.ts";
import "./readouts.css";

interface ReadoutsProps {
  columns: ReadoutColumns;
  cards: CardViews;
  title: string;
  /** The choice of layout, in one line with the way to more room. */
  choice: ReactNode;
}

/** Two readouts side by side, and the same with more room. */
export function Readouts({ columns, cards, title, choice }: ReadoutsProps) {
  const [isWide, setIsWide] = useState(false);
  return (
    <section aria-label="Side by side">
      <div className="details-layout">
        {choice}
        <Button variant="quiet" onPress={() => setIsWide(true)}>
          Show with more room
        </Button>
      </div>
      <ReadoutTable columns={columns} cards={cards} />
      {isWide ? (
        <Dialog title={title} onClose={() => setIsWide(false)} wide>
          <ReadoutTable columns={columns} cards={cards} />
        </Dialog>
      ) : null}
    </section>
  );
}
