import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Hop, Path } from "#domain/network/path.ts";
import { describeDate, describeDay } from "#domain/time/describe-date.ts";
import { NameSeries } from "#features/details/cards/LineText.tsx";
import { NameButton } from "#features/details/cards/NameButton.tsx";
import { nameOf } from "#features/details/words/name-of.ts";
import { counted } from "#domain/text/counted.ts";
import { sourceRef } from "#features/details/words/source-refs.ts";
import { setPath } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { pathEvents } from "./path-chain.ts";
import { waitingWords } from "./gap-words.ts";

/** A chain of contacts, hop by hop: from whom to whom, at which event, by which sources, after how long. */
export function PathSteps({ dataset, path }: { dataset: Dataset; path: Path }) {
  const app = useApp();
  const drawn = useAppState((state) => state.view.path);
  const events = useMemo(() => pathEvents(dataset, path), [dataset, path]);
  const isDrawn = drawn.length > 0 && drawn.join("\n") === events.join("\n");
  return (
    <>
      <ol className="details-hops">
        {path.hops.map((hop) => (
          <li key={`${hop.from} ${hop.event} ${hop.to}`}>
            <HopLines dataset={dataset} hop={hop} />
          </li>
        ))}
      </ol>
      <p className="details-small">
        {counted(path.hops.length, "step")}
        {path.arrival === null ? "" : `, made by ${describeDay(path.arrival)}`}.
      </p>
      <Button isPressed={isDrawn} onPress={() => setPath(app, isDrawn ? [] : events)}>
        Draw this path
      </Button>
    </>
  );
}

function HopLines({ dataset, hop }: { dataset: Dataset; hop: Hop }) {
  const event = dataset.events[hop.event];
  if (event === undefined) return null;
  return (
    <>
      {hop.waiting === null ? null : <p className="details-small">{waitingWords(hop)}</p>}
      <p>
        <NameButton name={nameOf(dataset, hop.from)} /> <span aria-hidden="true">→</span>
        <span className="visually-hidden">to</span> <NameButton name={nameOf(dataset, hop.to)} />
      </p>
      <p>
        <NameButton name={nameOf(dataset, event.id)} />{" "}
        <span className="details-small">{describeDate(event.date).text}</span>
      </p>
      <p className="details-small">
        {hop.sources.length === 0 ? (
          "No source left"
        ) : (
          <NameSeries names={hop.sources.map((id) => sourceRef(dataset, id))} joiner=";" />
        )}
        {hop.otherEvents.length === 0
          ? null
          : ` · and ${counted(hop.otherEvents.length, "other contact")} of the two`}
      </p>
    </>
  );
}
