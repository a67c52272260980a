import { useLayoutEffect, useMemo, useRef, type CSSProperties, type ReactNode } from "react";
import { setSpare } from "#store/commands/page-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { pageColumns } from "./page-columns.ts";
import { useWindowWidth } from "./panel-place.ts";
import { useExtraRows } from "./use-extra-rows.ts";

/** The grid of the page: the graph over the timeline, between the columns that the window has room for. */
export function PageMain({ children }: { children: ReactNode }) {
  const app = useApp();
  const width = useWindowWidth();
  const folded = useAppState((state) => state.folded);
  const columns = useMemo(() => pageColumns(width, folded), [width, folded]);
  const main = useRef<HTMLElement>(null);
  useExtraRows(main);
  // Before the graph measures itself: it must know how much of its room is only lent.
  useLayoutEffect(() => setSpare(app, columns.spare), [app, columns]);
  const style: CSSProperties & Record<`--${string}`, string> = {
    "--filters-width": `${columns.filters}px`,
    "--details-width": `${columns.details}px`,
  };
  return (
    <main ref={main} className="page-main" style={style}>
      {children}
    </main>
  );
}
