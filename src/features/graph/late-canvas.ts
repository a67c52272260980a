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
