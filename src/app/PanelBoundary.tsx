import type { ReactNode } from "react";
import { useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Boundary } from "./Boundary.tsx";

export interface PanelBoundaryProps {
  /** What stands here, for the sentence: "the timeline". */
  what: string;
  children: ReactNode;
}

/** A part of the page that may meet a fault: it says so in its place, and is drawn anew when the view changes. */
export function PanelBoundary({ what, children }: PanelBoundaryProps) {
  const settled = useAppState((state) => state.settled);
  return (
    <Boundary
      what={what}
      resetOn={settled}
      renderFault={(fault, again) => (
        <div className="boundary" role="alert">
          <p>
            This part of the page ({what}) met a fault and is not shown: {fault}. The rest still works.
          </p>
          <Button onPress={again}>Show it again</Button>
        </div>
      )}
    >
      {children}
    </Boundary>
  );
}
