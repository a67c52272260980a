// Opening a file off the page's thread: the worker reads, checks and indexes it, the page only takes over slices.
// oxlint-disable-next-line import/default -- the bundler makes this address
import openWorkerAddress from "#workers/open-worker.ts?worker&url";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { failed, type Problem, type Result } from "#domain/problem.ts";
import { faultWords } from "#late/late-fault.ts";
import { latePart } from "#late/late-part.ts";
import type { GraphFile, OpenWatch } from "#store/ports.ts";
import type { OpenMessage, OpenRequest } from "#workers/open-protocol.ts";
import { receiveDataset } from "#workers/receive-dataset.ts";
import { startWorker } from "./start-worker.ts";

/** Fetched only where no worker can be started. */
const TWIN = latePart({
  what: "The reader of files",
  module: "workers/open-in-page.ts",
  load: () => import("#workers/open-in-page.ts"),
  pick: (module) => module.openInPage,
});

/** A worker says its first word as soon as its script is there; one that stays silent for so long has none. */
const PATIENCE_MS = 8000;

/** Reads a graph file into a data set, or says why not. Null when `watch.stop` was aborted. */
export async function openGraphFile(file: GraphFile, watch: OpenWatch): Promise<Result<Dataset> | null> {
  const answer = await inWorker(file, watch);
  return answer === "no-worker" ? inPage(file, watch) : answer;
}

function inWorker(
  { content, name }: GraphFile,
  { tell, stop }: OpenWatch,
): Promise<Result<Dataset> | null | "no-worker"> {
  return new Promise((resolve) => {
    const worker = startWorker(openWorkerAddress);
    if (worker === null) {
      resolve("no-worker");
      return;
    }
    const receive = receiveDataset(tell);
    let hasAnswered = false;
    const silent = setTimeout(() => end("no-worker"), PATIENCE_MS);
    const end = (answer: Result<Dataset> | null | "no-worker"): void => {
      clearTimeout(silent);
      stop.removeEventListener("abort", onStop);
      worker.terminate();
      resolve(answer);
    };
    const onStop = (): void => end(null);
    worker.addEventListener("message", ({ data }: MessageEvent<OpenMessage>) => {
      hasAnswered = true;
      clearTimeout(silent);
      const result = receive(data);
      if (result !== null) end(result);
    });
    // Before its first word: its script did not come or may not run here. After it: the file was too much for it.
    worker.addEventListener("error", ({ message }) =>
      end(hasAnswered ? failed([brokenOff(name, message)]) : "no-worker"),
    );
    worker.addEventListener("messageerror", () => end(failed([brokenOff(name, "")])));
    stop.addEventListener("abort", onStop);
    worker.postMessage({ content, name } satisfies OpenRequest, []);
  });
}

async function inPage(file: GraphFile, { tell, stop }: OpenWatch): Promise<Result<Dataset> | null> {
  const twin = await TWIN.fetch();
  if (twin.status === "here") return twin.value(file, tell, stop);
  const message = twin.status === "failed" ? faultWords(TWIN.what, twin.fault) : `${TWIN.what} did not come.`;
  return failed([
    { code: "reader-not-fetched", severity: "error", message, remedy: "", place: { file: file.name } },
  ]);
}

function brokenOff(file: string, message: string): Problem {
  return {
    code: "reading-broke-off",
    severity: "error",
    message: `Reading broke off${message === "" ? "" : ` (${message})`}.`,
    remedy: "The file may be too large for this computer's memory; open a part of it.",
    place: { file },
  };
}
