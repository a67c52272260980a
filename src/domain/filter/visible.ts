/** How many actors, events and statements. */
export interface Counts {
  actors: number;
  events: number;
  statements: number;
}

/**
 * The answer of one filter run: what counts, by row of the Dataset (1 = counts).
 * Context and cancelled events are never 1 in `events`; `contextEvents` marks context events inside the window.
 */
export interface Visible {
  /** Grows with each run, so that late answers can be told from fresh ones. */
  revision: number;
  events: Uint8Array;
  statements: Uint8Array;
  actors: Uint8Array;
  contextEvents: Uint8Array;
  /** Counted events per actor row. */
  actorEventCount: Int32Array;
  /** Shared counted events per pair row: the weight of a tie. */
  pairWeight: Int32Array;
  counts: Counts;
  /** Everything countable in the graph, undated included, no facet, no window. */
  totals: Counts;
  /** Passes the facets and the query, but lies outside the window. */
  outside: Counts;
  /** Passes the facets and the query, but has no date and is left out (0 when undated items are on). */
  undatedHidden: Counts;
  /** Passes facets and query, whatever its date: the solid bars of the histogram. */
  eventsAnyDate: Uint8Array;
  /**
   * Per facet and value, how many would count with this value alone switched on in that facet and
   * everything else as it is: kinds count actors, types count events, topics, sources and by count statements
   * (sources: events and statements together).
   */
  facetCounts: Readonly<Record<"kinds" | "types" | "topics" | "sources" | "by", ReadonlyMap<string, number>>>;
}
