import { counted } from "#domain/text/counted.ts";
import { useEffect, useMemo, useState } from "react";
import { switchedOffSources } from "#domain/filter/without.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { RadioGroup, type RadioOption } from "#ui/RadioGroup.tsx";
import type { ExportWhat } from "#features/export/export-choices.ts";
import type { PictureSubject } from "#features/export/picture-content.ts";
import { fileStem } from "#features/export/picture-file-name.ts";
import { whatOptions } from "#features/export/what-options.ts";
import { footnotesText } from "./footnotes-text.ts";
import { FOOTNOTE_FORMATS, type FootnoteForm } from "./reference-formats.ts";
import { referencesContent } from "./references-content.ts";

/** Longer texts are cut in the preview, not in what is copied or saved. */
const PREVIEW_LENGTH = 20_000;
const FORMS: readonly RadioOption<FootnoteForm>[] = FOOTNOTE_FORMATS.map(({ id, label }) => ({ id, label }));

type Written =
  { status: "writing" } | { status: "failed"; words: string } | { status: "ready"; text: string };

/** The sources of what is selected, seen or all, as footnotes: read, copied or saved. */
export function ReferencesForm({ subject }: { subject: PictureSubject }) {
  const { ports } = useApp();
  const hasSelection = subject.view.selection.length > 0;
  const [what, setWhat] = useState<ExportWhat>(hasSelection ? "selection" : "visible");
  const [form, setForm] = useState<FootnoteForm>("chronology");
  const [outcome, setOutcome] = useState("");
  const { content, written, tryAgain } = useFootnotes(subject, what, form);
  const format = FOOTNOTE_FORMATS.find((each) => each.id === form);
  const text = written.status === "ready" ? written.text : null;

  const copy = async (): Promise<void> => {
    try {
      await ports.copyText(text ?? "");
      setOutcome("On the clipboard.");
    } catch {
      setOutcome("The browser did not allow copying: select the text above and copy it.");
    }
  };
  const save = (): void => {
    const name = `${fileStem(subject.view, what)}.${format?.ending ?? "txt"}`;
    ports.saveFile(
      name,
      new Blob([text ?? ""], { type: `${format?.mediaType ?? "text/plain"};charset=utf-8` }),
    );
    setOutcome(`Saved as ${name}.`);
  };
  return (
    <div className="export">
      {/* A long text scrolls, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="export-footnotes" role="region" aria-label="Footnotes" tabIndex={0} dir="auto">
        {preview(written)}
      </pre>
      {written.status === "failed" ? <Button onPress={tryAgain}>Try again</Button> : null}
      <div className="export-choices">
        <RadioGroup label="What" options={whatOptions(hasSelection)} value={what} onChange={setWhat} />
        <RadioGroup label="Form" options={FORMS} value={form} onChange={setForm} />
        <p className="export-note">
          {countWords(content.sources.length, content.events.length, content.statements.length)}
        </p>
        <div className="export-actions">
          <Button variant="primary" isDisabled={text === null} onPress={() => void copy()}>
            Copy
          </Button>
          <Button isDisabled={text === null} onPress={save}>
            Save
          </Button>
        </div>
        <p className="export-outcome" aria-live="polite">
          {outcome}
        </p>
      </div>
    </div>
  );
}

function useFootnotes(subject: PictureSubject, what: ExportWhat, form: FootnoteForm) {
  const { dataset, visible, view } = subject;
  const off = useMemo(() => switchedOffSources(dataset, view.without), [dataset, view.without]);
  const content = useMemo(
    () => referencesContent({ dataset, visible, view }, what, off),
    [dataset, visible, view, what, off],
  );
  const [written, setWritten] = useState<Written>({ status: "writing" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    footnotesText({ subject: { dataset, visible, view }, what, form, content, off }).then(
      (text) => isCurrent && setWritten({ status: "ready", text }),
      (error: unknown) =>
        isCurrent &&
        setWritten({ status: "failed", words: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
    // Where the code that writes did not come, each further try asks for it anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [dataset, visible, view, what, form, content, off, tries]);
  return { content, written, tryAgain: () => setTries(tries + 1) };
}

function preview(written: Written): string {
  if (written.status === "writing") return "Writing…";
  if (written.status === "failed") return `${written.words} Chicago notes need nothing further.`;
  const { text } = written;
  return text.length > PREVIEW_LENGTH
    ? `${text.slice(0, PREVIEW_LENGTH)}\n… (the rest is in the copy and the file)`
    : text;
}

function countWords(sources: number, events: number, statements: number): string {
  return `${counted(sources, "source")} for ${counted(events, "event")} and ${counted(statements, "statement")}.`;
}
