import { useCallback, useLayoutEffect, useState, type RefCallback } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";

export interface VirtualRowsInput {
  count: number;
  /** Lists up to this long are drawn whole. */
  wholeUpTo: number;
  /** A row's usual height in CSS pixels; real heights are measured as rows are drawn. */
  estimate: number;
  /** A key that stays with a row when the order changes. */
  keyOf: (index: number) => string;
}

export interface VirtualRows {
  /** For the element that holds the rows. */
  listRef: RefCallback<HTMLElement>;
  /** The rows to draw, in order. */
  shown: readonly number[];
  /** Heights in CSS pixels of what is not drawn before and after them. */
  before: number;
  after: number;
  /** For each drawn row, which also carries its place in `data-index`; its height is learnt from it. */
  rowRef: RefCallback<HTMLElement> | undefined;
}

/** Rows drawn beyond the visible ones, so that the Tab key always finds the next. */
const OVERSCAN = 6;
/** Drawn before anything is known of the room there is. */
const AT_FIRST = 20;

/** Which rows of a long list lie in sight of whatever scrolls it: only those are in the page. */
export function useVirtualRows({ count, wholeUpTo, estimate, keyOf }: VirtualRowsInput): VirtualRows {
  const isVirtual = count > wholeUpTo;
  const [list, setList] = useState<HTMLElement | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const listRef = useCallback((element: HTMLElement | null) => {
    setList(element);
    setScroller(element === null ? null : scrollerOf(element));
  }, []);
  // What stands above the list in the same scroller may grow and shrink with any change of the page; the same
  // number sets nothing off.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!isVirtual || list === null || scroller === null) return;
    const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    setMargin(Math.round(top));
  });
  // Its functions change with every answer; nothing here keeps them.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
  });
  if (!isVirtual) return { listRef, shown: places(count), before: 0, after: 0, rowRef: undefined };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined)
    return { listRef, shown: places(Math.min(count, AT_FIRST)), before: 0, after: 0, rowRef: undefined };
  return {
    listRef,
    shown: items.map((item) => item.index),
    before: Math.max(0, first.start - margin),
    after: Math.max(0, virtualizer.getTotalSize() - (last.end - margin)),
    rowRef: virtualizer.measureElement,
  };
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The nearest element around that scrolls up and down. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(around).overflowY)) return around;
  }
  return document.scrollingElement instanceof HTMLElement ? document.scrollingElement : null;
}
