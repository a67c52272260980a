import type { DatasetSlice } from "#domain/dataset/dataset-slices.ts";
import type { Problem } from "#domain/problem.ts";
import type { OpenStage } from "#formats/graph-file/open-progress.ts";

/** What is to be opened; the first message to the worker, and the only one. */
export interface OpenRequest {
  content: Blob;
  name: string;
}

/** What comes back: stages as they begin, then slices, then "done"; or "refused" and why. */
export type OpenMessage =
  | { readonly kind: "stage"; readonly stage: OpenStage; readonly records: number | null }
  | { readonly kind: "slice"; readonly slice: DatasetSlice }
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };
