import { useEffect, useRef, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { narrate } from "#domain/narration/narrate.ts";
import type { App } from "#store/app.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { IconButton } from "#ui/IconButton.tsx";
import "./narration.css";

/** A change is told when it has been still for so long. */
export const TELL_AFTER_MS = 400;

/** What the last settled change did, in one sentence: spoken politely, and there to be copied. */
export function Narration() {
  const data = useAppState((state) => state.data);
  return data.status === "ready" ? <Told dataset={data.dataset} /> : null;
}

function Told({ dataset }: { dataset: Dataset }) {
  const app = useApp();
  const [told, setTold] = useState<{ of: Dataset; sentence: string } | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  /** The answer that was told last. */
  const last = useRef<Visible | null>(null);

  useEffect(() => {
    last.current = app.store.getState().visible;
    return tellWhenSettled(app, () => {
      const { visible } = app.store.getState();
      // An answer for another graph may come a moment before the graph itself.
      if (visible === null || visible.events.length !== dataset.events.length) return;
      if (visible === last.current) return;
      setTold({ of: dataset, sentence: narrate(last.current, visible, dataset) });
      setIsCopied(false);
      last.current = visible;
    });
  }, [app, dataset]);

  // What was told of another graph, or of other dates than those that move now, is no longer true; and two periods
  // that are compared have a sentence of their own.
  const isMoving = useAppState((state) => state.previewing);
  const isComparing = useAppState((state) => state.view.compare !== null);
  const sentence = told?.of === dataset && !isMoving && !isComparing ? told.sentence : "";
  return (
    <div className="narration">
      <p aria-live="polite" aria-atomic="true" title={sentence}>
        {sentence}
      </p>
      {sentence === "" ? null : (
        <IconButton
          label={isCopied ? "Sentence copied" : "Copy the sentence"}
          icon={isCopied ? "check" : "copy"}
          onPress={() => {
            void app.ports.copyText(sentence).then(
              () => setIsCopied(true),
              () => setIsCopied(false),
            );
          }}
        />
      )}
    </div>
  );
}

/** Calls `tell` once answers have stopped coming and no drag or play goes on; the returned function stops it. */
function tellWhenSettled(app: App, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = app.store.subscribe((state, previous) => {
    const isNews = state.visible !== previous.visible || state.previewing !== previous.previewing;
    if (!isNews) return;
    clearTimeout(timer);
    if (!state.previewing) timer = setTimeout(tell, TELL_AFTER_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
