import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Result } from "#domain/problem.ts";
import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import type { OpenRequest } from "./open-protocol.ts";
import { openTask } from "./open-task.ts";
import { receiveDataset } from "./receive-dataset.ts";

/**
 * The worker's twin: the same work on the page's own thread, for browsers that let the page start no worker, and for
 * tests. The page stands still while it checks. Null when it was stopped.
 */
export async function openInPage(
  request: OpenRequest,
  tell: (progress: OpenProgress) => void,
  stop: AbortSignal,
): Promise<Result<Dataset> | null> {
  const receive = receiveDataset(tell);
  for await (const message of openTask(request)) {
    // Copied as between threads, so that both ways give the same.
    const result = receive(structuredClone(message));
    if (result !== null) return stop.aborted ? null : result;
    if (message.kind === "stage") await aTurnOfThePage();
    if (stop.aborted) return null;
  }
  return null;
}

/** Lets the page draw, and hear a person who wants it stopped. */
function aTurnOfThePage(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
