// A thread of its own for opening a file: one request, its messages, and the page ends it.
import { buffersOf } from "#domain/dataset/dataset-slices.ts";
import type { OpenMessage, OpenRequest } from "./open-protocol.ts";
import { openTask } from "./open-task.ts";

/** The little of a worker's scope that is used here; the types of the page's own scope differ. */
interface Scope {
  postMessage: (message: OpenMessage, transfer: Transferable[]) => void;
  addEventListener: (type: "message", listener: (event: MessageEvent<OpenRequest>) => void) => void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener("message", ({ data }) => void answer(data));

async function answer(request: OpenRequest): Promise<void> {
  for await (const message of openTask(request))
    scope.postMessage(message, message.kind === "slice" ? buffersOf(message.slice) : []);
}
