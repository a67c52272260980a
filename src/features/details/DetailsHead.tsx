import type { Ref } from "react";
import { LineText } from "#features/details/cards/LineText.tsx";
import { SafeText } from "#features/details/cards/SafeText.tsx";
import type { Head } from "#features/details/views/build-head.ts";
import { lineText } from "#features/details/words/line.ts";
import { Button } from "#ui/Button.tsx";
import { IconButton } from "#ui/IconButton.tsx";

interface DetailsHeadProps {
  head: Head;
  canGoBack: boolean;
  canGoForward: boolean;
  onTravel: (step: -1 | 1) => void;
  /** Opens the footnotes of what the panel is about; null = nothing is selected. */
  onFootnotes: (() => void) | null;
  /** The heading, so that the focus can go there when the panel turns to something else. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** What the panel is about, with the way back to what it was about before. */
export function DetailsHead(props: DetailsHeadProps) {
  const { head, canGoBack, canGoForward, onTravel, onFootnotes, headingRef } = props;
  return (
    <header className="details-head">
      <div className="details-head-top">
        <p className="details-kind">
          <SafeText text={head.kind} />
        </p>
        <div className="details-travel">
          {onFootnotes === null ? null : (
            <Button variant="quiet" onPress={onFootnotes}>
              Footnotes
            </Button>
          )}
          <IconButton
            label="Back"
            icon="arrow-left"
            isDisabled={!canGoBack}
            onPress={() => onTravel(-1)}
            keyShortcuts="Alt+ArrowLeft"
          />
          <IconButton
            label="Forward"
            icon="arrow-right"
            isDisabled={!canGoForward}
            onPress={() => onTravel(1)}
            keyShortcuts="Alt+ArrowRight"
          />
        </div>
      </div>
      <h2 ref={headingRef} tabIndex={-1} className="details-title">
        <SafeText text={head.title} />
      </h2>
      {head.lines.map((line) => (
        <p key={lineText(line)} className="details-head-line">
          <LineText line={line} />
        </p>
      ))}
      {head.seen === null ? null : <p className="details-small">{head.seen}</p>}
    </header>
  );
}
