import { useCallback, type ReactNode } from "react";
import { VirtualList } from "#ui/VirtualList.tsx";

/** Cards are tall: lists longer than this keep only those in sight in the page. */
const WHOLE_UP_TO = 50;
/** A card's usual height in CSS pixels. */
const CARD_HEIGHT = 260;

interface CardListProps {
  rows: readonly number[];
  renderRow: (row: number) => ReactNode;
}

/** Cards of records, one below the other, however many there are. */
export function CardList({ rows, renderRow }: CardListProps) {
  const keyOf = useCallback((at: number) => String(rows[at]), [rows]);
  if (rows.length === 0) return null;
  return (
    <VirtualList
      className={rows.length > WHOLE_UP_TO ? "details-cards is-long" : "details-cards"}
      count={rows.length}
      wholeUpTo={WHOLE_UP_TO}
      estimate={CARD_HEIGHT}
      keyOf={keyOf}
      renderRow={(at) => renderRow(rows[at] ?? -1)}
    />
  );
}
