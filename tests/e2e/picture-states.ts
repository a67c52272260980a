// Which parts of which states have a reference picture. A state is opened once and looked at in light and dark; a part
// is compared by itself, so that some hundred pixels (a name, a badge, a line of a card) are a difference.
export interface PictureState {
  /** Begins the names of its pictures. */
  name: string;
  hash: string;
  /** Accessible names of the regions that are compared. */
  parts: readonly string[];
  schemes: readonly ("light" | "dark")[];
}

/** Pixels of a part that may differ: less than one name of eight letters takes. */
export const TOLERANCE_PX = 120;

const BOTH = ["light", "dark"] as const;
const LIGHT = ["light"] as const;
const GRAPH = ["Graph"] as const;

export const WIDE: readonly PictureState[] = [
  { name: "everything", hash: "", parts: ["Graph", "Filters", "Timeline", "Details"], schemes: BOTH },
  { name: "ties", hash: "v=1&view=ties", parts: GRAPH, schemes: BOTH },
  { name: "lanes", hash: "v=1&view=lanes", parts: ["Graph", "Timeline"], schemes: BOTH },
  {
    name: "an-actor-in-two-months",
    hash: "v=1&from=2022-03-01&to=2022-04-30&select=wang-yi",
    parts: ["Graph", "Details"],
    schemes: BOTH,
  },
  {
    name: "a-pair",
    hash: "v=1&select=sergei-lavrov,wang-yi",
    parts: ["Graph", "Details"],
    schemes: LIGHT,
  },
  {
    name: "an-event-of-many",
    hash: "v=1&select=summit-2023-05-18-c5",
    parts: ["Graph", "Details"],
    schemes: LIGHT,
  },
  { name: "a-group", hash: "v=1&select=c5", parts: GRAPH, schemes: LIGHT },
  {
    name: "two-periods",
    hash: "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01/2022-12-31",
    parts: ["Graph", "Timeline"],
    schemes: BOTH,
  },
  {
    name: "silence",
    hash: "v=1&from=2022-06-01&to=2023-06-30&silence=1",
    parts: ["Graph", "Timeline"],
    schemes: LIGHT,
  },
  {
    name: "a-path",
    hash: "v=1&from=2022-03-01&to=2022-04-30&select=russia,ukraine&path=call-2022-03-01-wang-kuleba,meeting-2022-03-30-wang-lavrov",
    parts: GRAPH,
    schemes: LIGHT,
  },
  {
    name: "lanes-of-an-office",
    hash: "v=1&view=lanes&lanes=only&select=seat:china-foreign-minister,sergei-lavrov,dmytro-kuleba",
    parts: GRAPH,
    schemes: LIGHT,
  },
];

export const PHONE: readonly PictureState[] = [
  { name: "phone", hash: "v=1", parts: GRAPH, schemes: LIGHT },
  { name: "phone-lanes", hash: "v=1&view=lanes", parts: GRAPH, schemes: LIGHT },
];
