import { useEffect, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { incomingWords } from "./incoming-words.ts";
import "./narration.css";

/** In the picture, while time plays: what has just come in. What it says is what is on the screen. */
export function PlayCaption() {
  const data = useAppState((state) => state.data);
  const playing = useAppState((state) => state.playing);
  return data.status === "ready" && playing ? <Caption dataset={data.dataset} /> : null;
}

function Caption({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const [words, setWords] = useState("");
  useEffect(() => {
    // The filter writes its arrays anew: what was there before is kept as a copy.
    let before = app.store.getState().visible?.events.slice() ?? new Uint8Array();
    return app.store.subscribe(
      (state) => state.visible,
      (visible) => {
        if (visible === null) return;
        const incoming: number[] = [];
        for (let row = 0; row < visible.events.length; row += 1)
          if (visible.events[row] === 1 && before[row] !== 1) incoming.push(row);
        before = visible.events.slice();
        setWords(incomingWords(dataset, incoming));
      },
    );
  }, [app, dataset]);
  // A screen reader hears the sentence of the whole play when it has stopped; this would only hurry it.
  return words === "" ? null : (
    <p className="play-caption" aria-hidden="true">
      {words}
    </p>
  );
}
