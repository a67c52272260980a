import type { ReactNode } from "react";
import { useVirtualRows } from "./use-virtual-rows.ts";

export interface VirtualListProps {
  count: number;
  /** Lists up to this long are drawn whole; 60 unless said. */
  wholeUpTo?: number;
  /** A row's usual height in CSS pixels. */
  estimate: number;
  keyOf: (index: number) => string;
  renderRow: (index: number) => ReactNode;
  className?: string;
  /** The list's accessible name. */
  label?: string;
}

/** A list of any length: where it is long, only the rows in sight are in the page, each knowing its place. */
export function VirtualList(props: VirtualListProps) {
  const { count, wholeUpTo = 60, estimate, keyOf, renderRow, className, label } = props;
  const { listRef, shown, before, after, rowRef } = useVirtualRows({ count, wholeUpTo, estimate, keyOf });
  const isWhole = shown.length === count;
  return (
    <ul
      ref={listRef}
      className={className}
      aria-label={label}
      style={isWhole ? undefined : { paddingTop: before, paddingBottom: after }}
    >
      {shown.map((index) => (
        <li
          key={keyOf(index)}
          ref={rowRef}
          data-index={index}
          aria-setsize={isWhole ? undefined : count}
          aria-posinset={isWhole ? undefined : index + 1}
        >
          {renderRow(index)}
        </li>
      ))}
    </ul>
  );
}
