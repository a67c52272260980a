import { latePart } from "#late/late-part.ts";

/** The checks are a large part of the script, and not needed for the first picture. */
export const GRAPH_READER = latePart({
  what: "The reader of graphs",
  module: "formats/readout-graph/read-graph.ts",
  load: () => import("#formats/readout-graph/read-graph.ts"),
  pick: (module) => module.readGraph,
});
