// What the signs of a scene mean: only those that it shows.
import { CHANGE_KINDS, type ChangeKind } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { COUNTING_WORDS, weightNumber } from "#domain/network/counting.ts";
import { hasOwnRing, NO_RING, PALETTES } from "#drawing/palette.ts";
import type { Pace, Scene, SceneNode } from "./scene-types.ts";

export type LegendEntry = { readonly label: string } & (
  | { readonly sign: "state" | "person" | "organization" | "group" }
  /** A ring colour: `ring` as in NodeLook; the label is the name of the state, or stands for all the others. */
  | { readonly sign: "ring"; readonly ring: string }
  | { readonly sign: "event"; readonly eventType: string }
  | { readonly sign: "participation" | "faded" | "dimmed" | "selected" }
  /** How a tie or a node changed between two periods. */
  | { readonly sign: "change"; readonly change: ChangeKind }
  /** How overdue a contact is. */
  | { readonly sign: "pace"; readonly pace: Pace }
  /** The thinnest and the thickest tie: their weights. */
  | { readonly sign: "tie"; readonly least: number; readonly most: number }
);

const KIND_LABELS = {
  state: "State",
  person: "Person",
  organization: "Organization",
  group: "Group",
} as const;

/** The legend of a scene, in reading order: actors, ring colours, event types, ties, states of display. */
export function legendOf(scene: Scene, dataset: Dataset): readonly LegendEntry[] {
  const drawn = scene.nodes.filter((node) => node.presence !== "hidden");
  return [
    ...kindEntries(drawn),
    ...ringEntries(drawn, dataset),
    ...eventEntries(drawn, dataset),
    ...tieEntries(scene),
    ...changeEntries(scene),
    ...paceEntries(scene),
    ...displayEntries(scene, drawn),
  ];
}

function kindEntries(nodes: readonly SceneNode[]): LegendEntry[] {
  const present = new Set(nodes.map((node) => node.look.kind));
  return (["state", "person", "organization", "group"] as const)
    .filter((kind) => present.has(kind))
    .map((kind) => ({ sign: kind, label: KIND_LABELS[kind] }));
}

function ringEntries(nodes: readonly SceneNode[], dataset: Dataset): LegendEntry[] {
  const rings = new Set(
    nodes.flatMap(({ look }) => ("ring" in look && look.ring !== NO_RING ? [look.ring] : [])),
  );
  const nameOf = (iso2: string): string =>
    dataset.actors.find((actor) => actor.kind === "state" && actor.iso2 === iso2)?.name ?? iso2;
  const own = [...rings].filter((ring) => hasOwnRing(PALETTES.light, ring));
  const other = [...rings].filter((ring) => !own.includes(ring)).sort()[0];
  return [
    ...own
      .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
      .map((ring): LegendEntry => ({ sign: "ring", ring, label: `${ring} ${nameOf(ring)}` })),
    ...(other === undefined ? [] : [{ sign: "ring", ring: other, label: "Another state" } as const]),
  ];
}

function eventEntries(nodes: readonly SceneNode[], dataset: Dataset): LegendEntry[] {
  const types = new Set(nodes.flatMap(({ look }) => (look.kind === "event" ? [look.eventType] : [])));
  // In the order of the vocabulary, which goes from contacts to documents.
  return [...dataset.eventTypeLabel]
    .filter(([eventType]) => types.has(eventType))
    .map(([eventType, label]) => ({ sign: "event", eventType, label }));
}

function tieEntries({ mode, ties, counting = "once" }: Scene): LegendEntry[] {
  if (ties.length === 0) return [];
  if (mode === "contacts") return [{ sign: "participation", label: "Took part" }];
  const weights = ties.filter((tie) => tie.presence === "in").map((tie) => tie.weight);
  if (weights.length === 0) return [];
  const [least, most] = [Math.min(...weights), Math.max(...weights)];
  const range = least === most ? weightNumber(most) : `${weightNumber(least)} to ${weightNumber(most)}`;
  return [
    {
      sign: "tie",
      least,
      most,
      label: `${range} shared ${range === "1" ? "event" : "events"}, ${COUNTING_WORDS[counting]}`,
    },
  ];
}

const CHANGE_LABELS: Readonly<Record<ChangeKind, string>> = {
  gained: "+ Gained: only in the later period",
  lost: "− Lost: only in the earlier period",
  stronger: "▲ Stronger in the later period",
  weaker: "▼ Weaker in the later period",
  kept: "= Kept: as often in both",
};
const PACES: readonly Pace[] = ["on-time", "due", "overdue", "unknown"];
const PACE_LABELS: Readonly<Record<Pace, string>> = {
  "on-time": "In touch as often as usual",
  due: "Due: silent for the usual interval or more",
  overdue: "Overdue: silent for twice the usual interval or more",
  unknown: "Usual interval unknown",
};

function changeEntries({ nodes, ties }: Scene): LegendEntry[] {
  const present = new Set([...nodes, ...ties].map(({ change }) => change));
  return CHANGE_KINDS.filter((change) => present.has(change)).map((change) => ({
    sign: "change",
    change,
    label: CHANGE_LABELS[change],
  }));
}

function paceEntries({ nodes, ties }: Scene): LegendEntry[] {
  const present = new Set([...nodes, ...ties].map(({ pace }) => pace));
  return PACES.filter((pace) => present.has(pace)).map((pace) => ({
    sign: "pace",
    pace,
    label: PACE_LABELS[pace],
  }));
}

function displayEntries({ ties }: Scene, nodes: readonly SceneNode[]): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const elements = [...nodes, ...ties];
  if (elements.some((element) => element.selected)) entries.push({ sign: "selected", label: "Selected" });
  if (elements.some((element) => element.emphasis === "far"))
    entries.push({ sign: "dimmed", label: "Dimmed: not linked to the selected" });
  if (elements.some((element) => element.presence === "out"))
    entries.push({ sign: "faded", label: "Faded: outside the dates or filters" });
  return entries;
}
