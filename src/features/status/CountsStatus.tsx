import { useCallback, useEffect, useState } from "react";
import { useAppState } from "#store/react/app-context.ts";
import { chosenCount, countsSentence } from "./counts-sentence.ts";
import "./status.css";

/** After this long without a change the sentence is renewed, so that a drag is not spoken pixel by pixel. */
const SETTLED_MS = 350;

const NOTHING = {
  counts: { actors: 0, events: 0, statements: 0 },
  totals: { actors: 0, events: 0, statements: 0 },
};

/** The counts: the numbers follow every frame, the spoken sentence comes when a change has settled. */
export function CountsStatus() {
  const visible = useAppState((state) => state.visible);
  const view = useAppState((state) => state.view);
  const data = useAppState((state) => state.data);
  const dataset = data.status === "ready" ? data.dataset : null;
  const { counts, totals } = visible ?? NOTHING;
  const [sentence, setSentence] = useState("");
  // What several chosen mean is worked out when a change has settled, not in every frame of a drag.
  const say = useCallback(
    () =>
      visible === null
        ? "Loading the graph."
        : countsSentence(visible, view, dataset === null ? null : chosenCount(dataset, visible, view)),
    [dataset, visible, view],
  );
  useEffect(() => {
    const timer = setTimeout(() => setSentence(say()), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [say]);
  return (
    <p
      role="status"
      className="counts-status"
      data-actors={counts.actors}
      data-events={counts.events}
      data-statements={counts.statements}
      data-actors-total={totals.actors}
      data-events-total={totals.events}
      data-statements-total={totals.statements}
    >
      {sentence === "" || visible === null ? say() : sentence}
    </p>
  );
}
