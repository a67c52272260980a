import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { PhraseEcho } from "#domain/evidence/phrase-echo.ts";
import { announce } from "#store/commands/page-commands.ts";
import { select } from "#store/commands/selection-commands.ts";
import { clearPhrase } from "#store/commands/view-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { phraseEchoOf } from "#store/selectors/phrase-echo-of.ts";
import { Button } from "#ui/Button.tsx";
import type { TimeScale } from "#features/timeline/axis/time-scale.ts";
import { shownWindow } from "#features/timeline/window/shown-window.ts";
import { endLabels } from "./end-labels.ts";
import { phraseMarks, type PhraseMark } from "./phrase-marks.ts";
import { besideWords, echoWords, endWords } from "./phrase-words.ts";
import { PhraseMarkList } from "./PhraseMarkList.tsx";
import "./phrase.css";

interface PhraseLaneProps {
  dataset: Dataset;
  scale: TimeScale;
  /** The phrase is no longer looked at, by a press in here: the focus needs another place. */
  onCleared: () => void;
}

/** Who used the same words, and when: a chip that says of which words, and a mark under the axis for each dated use. */
export function PhraseLane({ dataset, scale, onCleared }: PhraseLaneProps) {
  const app = useApp();
  const phrase = useAppState((state) => state.view.phrase);
  const echo = useMemo(() => phraseEchoOf(dataset, phrase), [dataset, phrase]);
  const { marks, beside } = useMemo(() => phraseMarks(dataset, echo.uses, scale), [dataset, echo, scale]);
  const clear = (): void => {
    clearPhrase(app);
    announce(app, "The same words are no longer marked on the timeline.");
    onCleared();
  };
  return (
    <div className="phrase" role="group" aria-label="Same words">
      <div className="phrase-chip">
        <p className="phrase-words" title={`Whatever the dates and filters: ${phrase}`}>
          <span>Same words: </span>
          <q className="phrase-said" dir="auto">
            {phrase}
          </q>
          <span>{` · ${echoWords(echo)}${besideWords(beside)}`}</span>
        </p>
        <UndatedUses dataset={dataset} echo={echo} />
        <Button variant="quiet" ariaLabel="Clear the same words" onPress={clear}>
          Clear
        </Button>
        <PhraseLegend marks={marks} />
      </div>
      {marks.length === 0 ? null : (
        <div className="timeline-track phrase-track">
          <div className="timeline-plot">
            <WindowShade dataset={dataset} scale={scale} />
            <EndLabels echo={echo} marks={marks} width={scale.width} />
            <PhraseMarkList dataset={dataset} echo={echo} marks={marks} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Uses without a date have no place on the axis: how many, and a way to read them. */
function UndatedUses({ dataset, echo }: { dataset: Dataset; echo: PhraseEcho }) {
  const app = useApp();
  if (echo.undated === 0) return null;
  const undated = echo.uses.slice(-echo.undated).flatMap(({ row }) => dataset.statements[row]?.id ?? []);
  return (
    <Button
      variant="quiet"
      ariaLabel={`${echo.undated} undated: select`}
      onPress={() => select(app, undated)}
    >{`${echo.undated} undated`}</Button>
  );
}

/** Where the window lies on the same axis. */
function WindowShade({ dataset, scale }: Pick<PhraseLaneProps, "dataset" | "scale">) {
  const window = useAppState((state) => state.view.window);
  if (window === null) return null;
  const { from, to } = shownWindow(window, dataset.span);
  const left = scale.xInside(from);
  return (
    <div
      className="phrase-window"
      style={{ transform: `translateX(${left}px)`, width: scale.xInside(to + 1) - left }}
    />
  );
}

/** The marks say it too: these words are for the eye. */
function EndLabels({
  echo,
  marks,
  width,
}: {
  echo: PhraseEcho;
  marks: readonly PhraseMark[];
  width: number;
}) {
  const labels = endLabels(
    marks.flatMap((mark) => {
      const text = endWords(
        echo,
        mark.uses.map(({ row }) => row),
      );
      return text === null ? [] : [{ text, middle: mark.middle }];
    }),
    width,
  );
  return (
    <div className="phrase-labels" aria-hidden="true">
      {labels.map(({ text, left }) => (
        <span key={text} className="phrase-label" style={{ transform: `translateX(${left}px)` }}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** What the marks look like, as far as they are there. */
function PhraseLegend({ marks }: { marks: readonly PhraseMark[] }) {
  const uses = marks.flatMap((mark) => mark.uses);
  return (
    <ul className="phrase-legend">
      {uses.some((use) => use.inQuotation) ? (
        <li>
          <span className="phrase-diamond phrase-quoted" /> in quoted words
        </li>
      ) : null}
      {uses.some((use) => !use.inQuotation) ? (
        <li>
          <span className="phrase-diamond" /> in our paraphrase
        </li>
      ) : null}
      {marks.some((mark) => mark.isVague) ? (
        <li>
          <span className="phrase-swatch" /> day unknown
        </li>
      ) : null}
    </ul>
  );
}
