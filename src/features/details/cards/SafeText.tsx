import { useContext, useState } from "react";
import { textRuns, type TextRun } from "#features/details/text/text-runs.ts";
import { WordsContext } from "#features/details/panel-context.ts";
import "./safe-text.css";

/** Longer texts are cut here, with a button for the rest. */
const LONG = 10_000;

interface SafeTextProps {
  text: string;
  /** The language of foreign words. */
  lang?: string | undefined;
}

/**
 * Text from records, as text: its direction cannot turn what stands beside it, characters that cannot be seen are
 * shown by their code, and words that the person is looking for are marked.
 */
export function SafeText({ text, lang }: SafeTextProps) {
  const words = useContext(WordsContext);
  return (
    <bdi dir="auto" lang={lang}>
      {textRuns(text, words).map(showRun)}
    </bdi>
  );
}

/** The same for text that may be very long. */
export function LongText({ text, lang }: SafeTextProps) {
  const [whole, setWhole] = useState(false);
  if (whole || text.length <= LONG) return <SafeText text={text} lang={lang} />;
  return (
    <>
      <SafeText text={`${text.slice(0, LONG)}…`} lang={lang} />{" "}
      <button type="button" className="details-link" onClick={() => setWhole(true)}>
        Show the rest ({(text.length - LONG).toLocaleString("en")} characters)
      </button>
    </>
  );
}

function showRun(run: TextRun, index: number) {
  if (run.kind === "plain") return run.text;
  if (run.kind === "found") return <mark key={index}>{run.text}</mark>;
  return (
    <span key={index} className="details-invisible" title={`An invisible character, ${run.text}`}>
      {run.text}
    </span>
  );
}
