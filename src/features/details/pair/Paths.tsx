import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { JOIN_WORDS } from "#domain/relations/joins.ts";
import type { Path } from "#domain/network/path.ts";
import { plainPath, timedPath } from "#domain/network/paths.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { standInPath, type StandInPath } from "#domain/network/stand-in-path.ts";
import { nameOf } from "#features/details/words/name-of.ts";
import { Button } from "#ui/Button.tsx";
import { standInWords } from "./path-chain.ts";
import { PathSteps } from "./PathSteps.tsx";
import type { PairActors } from "./pair-words.ts";

interface PathsProps {
  dataset: Dataset;
  actors: PairActors;
  visible: Visible;
  /** null = all dates. */
  window: DayWindow | null;
  off: ReadonlySet<RecordId>;
}

/** How two actors are joined by the contacts that count now: by the fewest steps, and forward in time. */
export function Paths(props: PathsProps) {
  const [isShown, setIsShown] = useState(false);
  const [isTurned, setIsTurned] = useState(false);
  const [a, b] = props.actors;
  const ends = isTurned ? { from: b, to: a } : { from: a, to: b };
  return (
    <section className="details-paths" aria-label="Paths">
      <div className="details-paths-ways">
        <Button isPressed={isShown} onPress={() => setIsShown(!isShown)}>
          Paths
        </Button>
        {isShown ? (
          <Button variant="quiet" onPress={() => setIsTurned(!isTurned)}>
            From {ends.to.name} to {ends.from.name} instead
          </Button>
        ) : null}
      </div>
      {isShown ? <Found {...props} from={ends.from.id} to={ends.to.id} /> : null}
    </section>
  );
}

function Found({ dataset, visible, window, off, from, to }: PathsProps & { from: RecordId; to: RecordId }) {
  const { plain, timed, standIn } = useMemo(() => {
    const scope = { visible, window, off };
    const found = timedPath(dataset, { from, to }, scope);
    const isNone = found.certain === null && found.possible === null;
    return {
      plain: plainPath(dataset, { from, to }, scope),
      timed: found,
      standIn: isNone ? standInPath(dataset, { from, to }, scope) : null,
    };
  }, [dataset, visible, window, off, from, to]);
  const isLucky = timed.possible !== null && !isSame(timed.possible, timed.certain);
  return (
    <>
      <h3>Forward in time</h3>
      {timed.certain === null ? <p>{timed.words}</p> : <PathSteps dataset={dataset} path={timed.certain} />}
      {isLucky && timed.possible !== null ? (
        <>
          <h3>Forward in time, if the unknown days allow it</h3>
          <PathSteps dataset={dataset} path={timed.possible} />
        </>
      ) : null}
      {standIn === null ? null : <StandIn dataset={dataset} standIn={standIn} />}
      <h3>Fewest steps, in any order</h3>
      {plain.path === null ? <p>{plain.words}</p> : <PathSteps dataset={dataset} path={plain.path} />}
      <p className="details-small">{JOIN_WORDS}</p>
    </>
  );
}

/** What the two stand for is joined where they are not: said in one sentence, and shown hop by hop. */
function StandIn({ dataset, standIn: { ends, timed } }: { dataset: Dataset; standIn: StandInPath }) {
  const path = timed.certain ?? timed.possible;
  if (path === null) return null;
  return (
    <>
      <h3>
        {nameOf(dataset, ends.from).name} to {nameOf(dataset, ends.to).name}
      </h3>
      <p>{standInWords(dataset, path, timed.certain !== null)}</p>
      <PathSteps dataset={dataset} path={path} />
    </>
  );
}

function isSame(a: Path, b: Path | null): boolean {
  return (
    b !== null &&
    a.arrival === b.arrival &&
    a.hops.map((hop) => hop.event).join() === b.hops.map((hop) => hop.event).join()
  );
}
