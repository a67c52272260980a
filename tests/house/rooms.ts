// The walls as data: which rooms a room may import besides itself, and which packages it may use.
// `npm run walls` writes .oxlintrc.json from this table; a test proves that the file is current.

export interface Room {
  rooms: readonly string[];
  packages: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: [] },
  late: { rooms: [], packages: [] },
  formats: { rooms: ["domain", "late"], packages: ["zod", "@citation-js"] },
  drawing: { rooms: ["domain"], packages: [] },
  scene: { rooms: ["drawing", "domain"], packages: [] },
  store: { rooms: ["domain", "drawing", "scene", "formats", "late"], packages: ["zustand"] },
  ui: { rooms: ["late"], packages: ["react", "@tanstack/react-virtual", "lucide-react"] },
  features: {
    rooms: ["store", "scene", "drawing", "formats", "domain", "late", "ui"],
    packages: ["react", "minisearch"],
  },
  platform: { rooms: ["store", "workers", "domain", "late", "formats", "drawing", "scene"], packages: [] },
  workers: { rooms: ["domain", "formats", "drawing", "scene"], packages: [] },
  app: {
    rooms: [
      "domain",
      "late",
      "formats",
      "drawing",
      "scene",
      "store",
      "ui",
      "features",
      "platform",
      "workers",
    ],
    packages: ["react"],
  },
  compiler: {
    rooms: ["domain", "late", "formats", "drawing", "scene"],
    packages: ["node:", "graphology", "graphology-layout-forceatlas2", "fontkit", "papaparse", "vite", "zod"],
  },
};

/** Every package that some room may use; a room may not use what its row does not list. */
export const PACKAGES: readonly string[] = [
  "@citation-js",
  "@tanstack/react-virtual",
  "circle-flags",
  "cytoscape",
  "fontkit",
  "graphology",
  "graphology-layout-forceatlas2",
  "lucide-react",
  "minisearch",
  "papaparse",
  "react",
  "react-dom",
  "vite",
  "zod",
  "zustand",
];

/** Names that no file may have: they say nothing of what is inside. */
export const BANNED_NAMES: readonly string[] = [
  "utils",
  "helpers",
  "misc",
  "common",
  "types",
  "index",
  "shared",
  "lib",
];
