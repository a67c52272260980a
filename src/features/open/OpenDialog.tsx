import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { Problem } from "#domain/problem.ts";
import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import { announce, closeDialog } from "#store/commands/page-commands.ts";
import { BUILT_IN, loadBuiltIn } from "#store/commands/data-commands.ts";
import { openGraphFile } from "#store/commands/open-graph-file.ts";
import { useApp, useAppState } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { checkDropped, sizeWords, type DroppedFiles } from "./check-dropped.ts";
import { Examples } from "./Examples.tsx";
import { takeHandedOver } from "./handed-over.ts";
import { Opening } from "./Opening.tsx";
import "./open.css";
import { distinctProblems } from "./problem-words.ts";
import { ProblemList } from "./ProblemList.tsx";
import { useFileDrop } from "./use-file-drop.ts";

type OpenState =
  | { kind: "idle" }
  | { kind: "ask"; file: File }
  | { kind: "fetching"; name: string }
  | { kind: "reading"; file: File; progress: OpenProgress }
  | { kind: "refused"; problems: readonly Problem[] };

/** Opens a graph file from this computer, or goes back to the built-in graph. Nothing is sent anywhere. */
export function OpenDialog() {
  const app = useApp();
  const [state, setState] = useState<OpenState>({ kind: "idle" });
  const origin = useAppState((each) => (each.data.status === "ready" ? each.data.origin : null));

  // What is being opened can be stopped; closing the dialog stops it.
  const stop = useRef(new AbortController());

  const close = (): void => {
    stop.current.abort();
    closeDialog(app);
  };
  const read = async (file: File): Promise<void> => {
    stop.current = new AbortController();
    const tell = (progress: OpenProgress): void => setState({ kind: "reading", file, progress });
    tell({ stage: "reading", records: null, share: null });
    const watch = { tell, stop: stop.current.signal };
    const opened = await openGraphFile(app, { name: file.name, content: file }, watch);
    if (opened === null) {
      setState({ kind: "idle" });
      return;
    }
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
  const openExample = async (name: string): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setState({ kind: "fetching", name });
    try {
      await read(await app.ports.fetchExample(name, signal));
    } catch (error) {
      if (signal.aborted) setState({ kind: "idle" });
      else setState({ kind: "refused", problems: [notFetched(name, error)] });
    }
  };
  const isBusy = state.kind === "reading" || state.kind === "fetching";
  const isOver = useFileDrop(!isBusy, take);
  const takeWaiting = useEffectEvent(() => {
    const dropped = takeHandedOver(app);
    if (dropped !== null) take(dropped);
  });
  useEffect(() => {
    // The dialog is drawn first; then it reads.
    setTimeout(takeWaiting);
  }, []);
  return (
    <Dialog title="Open" onClose={close}>
      <p className="open-intro">
        Opens a Readout graph (.json). The file stays on this computer: nothing of it is sent anywhere, and
        links that you share do not hold it.
      </p>
      <FileZone isOver={isOver} isBusy={isBusy} onFiles={(files) => take({ files, hasFolder: false })} />
      <OpenOutcome
        state={state}
        origin={origin}
        onRead={(file) => void read(file)}
        onCancel={() => setState({ kind: "idle" })}
        onStop={() => stop.current.abort()}
      />
      <Examples isBusy={isBusy} onOpen={(file) => void openExample(file)} />
      <div className="open-foot">
        <Button
          isDisabled={origin === BUILT_IN || isBusy}
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

function notFetched(name: string, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: "not-fetched",
    severity: "error",
    place: { file: name },
    message: `It could not be fetched: ${why}`,
    remedy: "Press it again when the connection is back.",
  };
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
  onStop: () => void;
}

function OpenOutcome({ state, origin, onRead, onCancel, onStop }: OpenOutcomeProps) {
  if (state.kind === "idle") return null;
  if (state.kind === "fetching")
    return (
      <p className="open-fetching" role="status">
        Fetching <bdi>{state.name}</bdi> … <Button onPress={onStop}>Stop</Button>
      </p>
    );
  if (state.kind === "reading")
    return <Opening file={state.file} progress={state.progress} onStop={onStop} />;
  if (state.kind === "ask") {
    return (
      <div className="open-ask" role="alert">
        <p>
          <bdi>{state.file.name}</bdi> has {sizeWords(state.file.size)}. Reading it may take a minute, and
          much of this computer&rsquo;s memory.
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
