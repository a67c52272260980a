import { useMemo } from "react";
import { parseSeatId } from "#domain/ref/ref.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { describeDay } from "#domain/time/describe-date.ts";
import { useAppState } from "#store/react/app-context.ts";
import { silenceOf } from "#store/selectors/silence-of.ts";
import type { TimeScale } from "./time-scale.ts";

/** More marks than this would lie on each other. */
const MOST_MARKS = 3;

/** Where the selected actors appear last inside the window: a mark on the axis each. */
export function LastSeen({ dataset, scale }: { dataset: Dataset; scale: TimeScale }) {
  const window = useAppState((state) => state.view.window);
  const selection = useAppState((state) => state.view.selection);
  const visible = useAppState((state) => state.visible);
  const marks = useMemo(() => {
    if (visible === null || visible.events.length !== dataset.events.length) return [];
    const silence = silenceOf(dataset, visible, window);
    return selection
      .flatMap((id) => {
        const row = dataset.actorRow.get(id);
        const of = row === undefined ? undefined : silence.ofActor(row);
        if (row === undefined || of?.lastDay == null) return [];
        return [{ id, day: of.lastDay, isVague: of.isLastVague, name: dataset.actors[row]?.name ?? id }];
      })
      .slice(0, MOST_MARKS);
  }, [dataset, visible, window, selection]);
  // The names of an office's holders stand in the same rows; the marks keep their words.
  const isNamed = !selection.some((id) => parseSeatId(id) !== null);
  return (
    <ul className="timeline-last-list" aria-label="Last appearances">
      {marks.map(({ id, day, isVague, name }) => {
        const words = `${name} last appears ${isVague ? "at the latest on" : "on"} ${describeDay(day)}`;
        const isShown = day >= scale.axis.from && day <= scale.axis.to;
        const x = scale.xInside(day + 1);
        return (
          <li key={id} className="timeline-last" style={{ transform: `translateX(${x}px)` }} title={words}>
            <span className="visually-hidden">{words}</span>
            <span
              className="timeline-last-label"
              data-side={x > scale.width / 2 ? "left" : "right"}
              aria-hidden="true"
            >
              {isShown && isNamed ? `last: ${name}` : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
