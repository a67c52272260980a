import { joinDataset } from "#domain/dataset/dataset-slices.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { failed, ok, type Result } from "#domain/problem.ts";
import type { OpenProgress } from "#formats/graph-file/open-progress.ts";
import type { OpenMessage } from "./open-protocol.ts";

/** Takes the messages of an opening as they come; answers null until the last one, then the result. */
export type Receiver = (message: OpenMessage) => Result<Dataset> | null;

/** The page's side of the protocol. `tell` hears each stage as it begins, and each whole percent handed over. */
export function receiveDataset(tell: (progress: OpenProgress) => void): Receiver {
  const join = joinDataset();
  let total = 0;
  let told = 0;
  return (message) => {
    switch (message.kind) {
      case "stage":
        total = message.records ?? 0;
        tell({ stage: message.stage, records: message.records, share: null });
        return null;
      case "slice": {
        join.add(message.slice);
        const percent = Math.floor((100 * join.count) / Math.max(1, total));
        if (percent > told) {
          told = percent;
          tell({ stage: "handing-over", records: total, share: percent / 100 });
        }
        return null;
      }
      case "done":
        return ok(join.finish());
      case "refused":
        return failed(message.problems);
    }
  };
}
