import { latePart } from "#late/late-part.ts";

export const GRAPH_SESSION = latePart({
  what: "The canvas of the graph",
  module: "features/graph/graph-session.ts",
  load: () => import("./graph-session.ts"),
  pick: (module) => module.startGraphSession,
});
export const FLAGS = latePart({
  what: "The flags",
  module: "drawing/flags/flag-image.ts",
  load: () => import("#drawing/flags/flag-image.ts"),
  pick: (module) => module.flagDataUrl,
});
export const HIT_LAYER = latePart({
  what: "What makes the graph touchable",
  module: "features/graph/cytoscape/hit-layer.ts",
  load: () => import("./cytoscape/hit-layer.ts"),
  pick: (module) => module.createHitLayer,
});
