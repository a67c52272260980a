// What is drawn, as plain data. The canvas, the SVG picture and the tests all read this and nothing else.
import type { ChangeKind } from "#domain/compare/comparison.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { RecordId } from "#domain/records/record-types.ts";

export type SceneMode = "contacts" | "ties";
/** in: inside the window and the filters; out: drawn faded; hidden: not drawn at all. */
export type Presence = "in" | "out" | "hidden";
/** none: nothing is emphasised; focus: selected or hovered; near: its neighbour; far: the rest, dimmed. */
export type Emphasis = "none" | "focus" | "near" | "far";

/**
 * How overdue a contact is: on time, due (one usual interval or more of silence), overdue (two or more), or unknown
 * where too few contacts show a usual interval.
 */
export type Pace = "on-time" | "due" | "overdue" | "unknown";

/** What is added while two periods are compared, or while silence is shown; absent otherwise. */
export interface SceneMarks {
  /** How this differs between the two periods. */
  change?: ChangeKind;
  pace?: Pace;
  /** A short sign drawn with it: "+2", "▼1", "3×". Colour and dashes say the same, each to different eyes. */
  mark?: string;
}

/** `letters` are those inside the disc; `ring` is the iso2 of a state, or NO_RING. */
export type NodeLook =
  | { kind: "state"; iso2: string | null }
  | { kind: "person"; letters: string; ring: string }
  | { kind: "organization"; letters: string; ring: string }
  | { kind: "group"; letters: string; ring: string }
  | { kind: "event"; eventType: string };

export interface SceneNode extends SceneMarks {
  id: RecordId;
  role: "actor" | "event";
  label: string;
  x: number;
  y: number;
  /** Diameter in scene units (CSS px at zoom 1). */
  size: number;
  look: NodeLook;
  presence: Presence;
  emphasis: Emphasis;
  selected: boolean;
  /** False where a more important label would be overlapped. */
  labelShown: boolean;
  /** Statements counted now for this node (spoken by the actor, or made at the event). */
  statements: number;
}

export interface SceneTie extends SceneMarks {
  /** Contacts view: `event>actor`; Ties view: `a~b` with a < b. */
  id: string;
  source: RecordId;
  target: RecordId;
  /** Stroke width in scene units. */
  width: number;
  /** Shared counted events (Ties view; multilateral ones in part when counted once) or 1. */
  weight: number;
  presence: Presence;
  emphasis: Emphasis;
  selected: boolean;
}

export interface Scene {
  mode: SceneMode;
  /** How the weights of ties are counted; absent = once. */
  counting?: Counting;
  nodes: readonly SceneNode[];
  ties: readonly SceneTie[];
  /** Said in words on the page when not everything is drawn; null when all is. */
  notDrawn: { actors: number; drawnActors: number; ties: number } | null;
}

/** The difference between two scenes, ready to be applied in one batch. */
export interface ScenePatch {
  addNodes: readonly SceneNode[];
  removeNodes: readonly string[];
  changeNodes: readonly SceneNode[];
  addTies: readonly SceneTie[];
  removeTies: readonly string[];
  changeTies: readonly SceneTie[];
}
