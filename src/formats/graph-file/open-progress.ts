/** What is being done while a file is opened, in this order. */
export type OpenStage = "reading" | "checking" | "indexing" | "handing-over";

/** How far the opening of a file has come. */
export interface OpenProgress {
  stage: OpenStage;
  /** Actors, events, statements and sources together; null until they are counted. */
  records: number | null;
  /** 0 to 1, how much of the stage is done; null where that is not known. */
  share: number | null;
}
