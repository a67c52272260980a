import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { Problem } from "#domain/problem.ts";
import { announce, closeDialog } from "#store/commands/page-commands.ts";
import { BUILT_IN, loadBuiltIn } from "#store/commands/data-commands.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { checkDropped, sizeWords, type DroppedFiles } from "./check-dropped.ts";
import { takeHandedOver } from "./handed-over.ts";
import { openFile } from "./open-file.ts";
import "./open.css";
import { distinctProblems } from "./problem-words.ts";
import { ProblemList } from "./ProblemList.tsx";
import { useFileDrop } from "./use-file-drop.ts";

type OpenState =
  | { kind: "idle" }
  | { kind: "ask"; file: File }
  | { kind: "reading"; file: File }
  | { kind: "refused"; problems: readonly Problem[] };

/** Opens a graph file from this computer, or goes back to the built-in graph. Nothing is sent anywhere. */
export function OpenDialog() {
  const app = useApp();
  const [state, setState] = useState<OpenState>({ kind: "idle" });
  const origin = useAppState((each) => (each.data.status === "ready" ? each.data.origin : null));

  const read = async (file: File): Promise<void> => {
    setState({ kind: "reading", file });
    // Lets the page say what it is doing before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const opened = await openFile(app, file);
    if (!opened.ok) {
      setState({ kind: "refused", problems: distinctProblems(opened.problems) });
      return;
    }
    const { actors, events, statements } = opened.value;
    closeDialog(app);
    announce(
      app,
      `${file.name} opened: ${actors.length} actors, ${events.length} events, ${statements.length} statements.`,
    );
  };
  const take = (dropped: DroppedFiles): void => {
    const verdict = checkDropped(dropped);
    if (verdict.kind === "open") void read(verdict.file);
    else if (verdict.kind === "ask") setState(verdict);
    else setState({ kind: "refused", problems: [verdict.problem] });
  };
  const isOver = useFileDrop(state.kind !== "reading", take);
  const takeWaiting = useEffectEvent(() => {
    const dropped = takeHandedOver(app);
    if (dropped !== null) take(dropped);
  });
  useEffect(() => {
    // The dialog is drawn first; then it reads.
    setTimeout(takeWaiting);
  }, []);
  return (
    <Dialog title="Open" onClose={() => closeDialog(app)}>
      <p className="open-intro">
        Opens a Readout graph (.json). The file stays on this computer: nothing of it is sent anywhere, and
        links that you share do not hold it.
      </p>
      <FileZone
        isOver={isOver}
        isBusy={state.kind === "reading"}
        onFiles={(files) => take({ files, hasFolder: false })}
      />
      <OpenOutcome
        state={state}
        origin={origin}
        onRead={(file) => void read(file)}
        onCancel={() => setState({ kind: "idle" })}
      />
      <div className="open-foot">
        <Button
          isDisabled={origin === BUILT_IN || state.kind === "reading"}
          onPress={() => {
            closeDialog(app);
            void loadBuiltIn(app);
          }}
        >
          Back to the built-in graph
        </Button>
        <span className="open-shown">
          {origin === null
            ? "No graph is shown."
            : origin === BUILT_IN
              ? "The built-in graph is shown now."
              : `Shown now: ${origin}.`}
        </span>
      </div>
    </Dialog>
  );
}

interface FileZoneProps {
  isOver: boolean;
  isBusy: boolean;
  onFiles: (files: readonly File[]) => void;
}

function FileZone({ isOver, isBusy, onFiles }: FileZoneProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  return (
    <div className={isOver ? "open-zone open-zone-over" : "open-zone"}>
      <label htmlFor={id} className="open-label">
        File
      </label>
      <input
        ref={ref}
        id={id}
        type="file"
        className="open-file"
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that choosing the same file again (now repaired) counts as a choice.
          if (ref.current !== null) ref.current.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <p id={`${id}-hint`} className="open-hint">
        {isOver ? "Drop to open" : "Or drop a file anywhere on the page."}
      </p>
    </div>
  );
}

interface OpenOutcomeProps {
  state: OpenState;
  origin: string | null;
  onRead: (file: File) => void;
  onCancel: () => void;
}

function OpenOutcome({ state, origin, onRead, onCancel }: OpenOutcomeProps) {
  if (state.kind === "idle") return null;
  if (state.kind === "reading") {
    return (
      <p className="open-busy" aria-live="polite">
        Reading <bdi>{state.file.name}</bdi> ({sizeWords(state.file.size)}) …
      </p>
    );
  }
  if (state.kind === "ask") {
    return (
      <div className="open-ask" role="alert">
        <p>
          <bdi>{state.file.name}</bdi> has {sizeWords(state.file.size)}. Reading it may take a minute, and the
          page may stand still meanwhile.
        </p>
        <div className="open-buttons">
          <Button variant="primary" onPress={() => onRead(state.file)}>
            Read it
          </Button>
          <Button onPress={onCancel}>Leave it</Button>
        </div>
      </div>
    );
  }
  const count = state.problems.length;
  const file = state.problems[0]?.place.file ?? "The file";
  return (
    <section className="open-refused" aria-label="Why the file was not opened">
      <p role="alert" className="open-refused-title">
        <bdi>{file}</bdi> was not opened: {count} {count === 1 ? "problem" : "problems"}.
        {origin === null ? "" : " What was shown before is still there."}
      </p>
      <ProblemList problems={state.problems} />
    </section>
  );
}
