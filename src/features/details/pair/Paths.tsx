import { useMemo, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { CONTACT_WORDS } from "#domain/network/contact-ways.ts";
import type { Path } from "#domain/network/path.ts";
import { plainPath, timedPath } from "#domain/network/paths.ts";
import type { RecordId } from "#domain/records/record-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import { Button } from "#ui/Button.tsx";
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
  const { plain, timed } = useMemo(() => {
    const scope = { visible, window, off };
    return {
      plain: plainPath(dataset, { from, to }, scope),
      timed: timedPath(dataset, { from, to }, scope),
    };
  }, [dataset, visible, window, off, from, to]);
  const isLucky = timed.possible !== null && !isSame(timed.possible, timed.certain);
  return (
    <>
      <p className="details-small">{CONTACT_WORDS}</p>
      <h3>Fewest steps, in any order</h3>
      {plain.path === null ? <p>{plain.words}</p> : <PathSteps dataset={dataset} path={plain.path} />}
      <h3>Forward in time</h3>
      {timed.certain === null ? <p>{timed.words}</p> : <PathSteps dataset={dataset} path={timed.certain} />}
      {isLucky && timed.possible !== null ? (
        <>
          <h3>Forward in time, if the unknown days allow it</h3>
          <PathSteps dataset={dataset} path={timed.possible} />
        </>
      ) : null}
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
