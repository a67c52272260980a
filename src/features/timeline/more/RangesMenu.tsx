import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { namedRanges, type NamedRange } from "#domain/dataset/named-ranges.ts";
import { describeWindow } from "#domain/time/describe-date.ts";
import { changeView } from "#store/commands/view-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { keptWindow, shownWindow } from "#features/timeline/window/shown-window.ts";
import { Popover } from "./Popover.tsx";

const GROUPS: readonly { title: string; kinds: readonly NamedRange["kind"][] }[] = [
  { title: "Recent", kinds: ["recent"] },
  { title: "Years", kinds: ["year"] },
  { title: "Before and since", kinds: ["before", "since"] },
];

/** Windows with a name: the last days of the data, whole years, before and since what the marks stand for. */
export function RangesMenu({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const ranges = useMemo(() => namedRanges(dataset), [dataset]);
  function choose({ window }: NamedRange): void {
    // A range is two ends, which the other modes do not have.
    changeView(app, {
      window: keptWindow(shownWindow(window, dataset.span), dataset.span),
      timeMode: "window",
    });
  }
  return (
    <Popover label="Ranges" title="Named ranges">
      {(close) =>
        GROUPS.map(({ title, kinds }) => {
          const some = ranges.filter(({ kind }) => kinds.includes(kind));
          if (some.length === 0) return null;
          return (
            <section key={title} className="timeline-ranges" aria-label={title}>
              <h3>{title}</h3>
              <ul>
                {some.map((range) => (
                  <li key={range.id}>
                    <button
                      type="button"
                      className="button button-quiet timeline-range"
                      title={describeWindow(shownWindow(range.window, dataset.span))}
                      onClick={() => {
                        choose(range);
                        close();
                      }}
                    >
                      {range.label}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </Popover>
  );
}
