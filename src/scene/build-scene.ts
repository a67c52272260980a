// From the data, the filter's answer and the view to what is drawn. Pure: the same input gives the same scene.
import { endsOfRef } from "#domain/ref/ref.ts";
import type { Comparison } from "#domain/compare/comparison.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { isShown, type Visible } from "#domain/filter/visible.ts";
import type { Counting } from "#domain/network/counting.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
import type { Positions, RecordId } from "#domain/records/record-types.ts";
import type { Silence } from "#domain/silence/silence.ts";
import { contactsTies } from "./contacts-ties.ts";
import { markChanges, withBothPeriods } from "./compare/mark-changes.ts";
import { DEFAULT_BUDGET, topRows, type DrawBudget } from "./draw-budget.ts";
import { findEmphasis } from "./find-emphasis.ts";
import { placeLabels } from "./place-labels.ts";
import { resolvePositions } from "./resolve-positions.ts";
import type { SceneContext } from "./scene-context.ts";
import { sceneFacts, type FixedLook } from "./scene-facts.ts";
import { placeMarks } from "./compare/place-marks.ts";
import { markSilence } from "./compare/mark-silence.ts";
import type { Emphasis, Scene, SceneMode, SceneNode } from "./scene-types.ts";
import { sharedTies } from "./shared-ties.ts";

/** The part of the view that decides what is drawn. */
export interface SceneView {
  mode: SceneMode;
  outside: "fade" | "hide";
  /** Ids of actors, events, statements or sources, and ties as `a~b`. */
  selection: readonly string[];
  arranged: Positions | null;
  /** Steps around what is selected or hovered that stand out; 1 when absent. */
  depth?: Steps;
  /** What a tie's weight is; "once" when absent. */
  counting?: Counting;
}

export interface SceneInput {
  dataset: Dataset;
  visible: Visible;
  view: SceneView;
  /** Id under the pointer or the keyboard cursor. */
  hover: string | null;
  /** The zoom (screen px per scene unit) that labels are placed for; 1 when absent. */
  labelScale?: number;
  budget?: DrawBudget;
  /** Two periods in one picture: what is in either is inside, and each thing says how it changed. */
  comparison?: Comparison | null;
  /** Ties and actors say how overdue their next contact is. A comparison goes before it. */
  silence?: Silence | null;
}

/**
 * The scene of a view. Contacts view: actors and countable events, joined by participations; Ties view: actors
 * joined by the events they share. Context and cancelled events are never drawn. Above the draw budget the most
 * active in the window win, and `notDrawn` says how many are missing (`ties` = ties left out).
 */
export function buildScene(input: SceneInput): Scene {
  const { dataset, visible, comparison, silence } = input;
  if (comparison != null) {
    const both = { ...input, visible: withBothPeriods(visible, comparison) };
    return withLabels(markChanges(sceneOf(both), dataset, comparison), input);
  }
  const scene = sceneOf(input);
  return withLabels(silence == null ? scene : markSilence(scene, dataset, silence), input);
}

/** Labels come last: a mark makes a name longer. The nodes are still ours to complete. */
function withLabels(scene: Scene, { labelScale = 1 }: SceneInput): Scene {
  const shown = placeLabels(scene.nodes, { zoom: labelScale });
  for (const node of scene.nodes) node.labelShown = shown.has(node.id);
  const ties = placeMarks(scene.nodes, scene.ties, labelScale);
  return ties === scene.ties ? scene : { ...scene, ties };
}

function sceneOf(input: SceneInput): Scene {
  const { dataset, visible, view, hover, budget = DEFAULT_BUDGET } = input;
  const facts = sceneFacts(dataset);
  const chosen = hover === null ? view.selection : [...view.selection, hover];
  const actorRows = chooseActors(input, budget, chosen);
  const drawnActors = new Uint8Array(dataset.actors.length);
  for (const row of actorRows) drawnActors[row] = 1;
  const context: SceneContext = {
    dataset,
    visible,
    places: resolvePositions(dataset, view.arranged),
    emphasis: findEmphasis(dataset, visible, chosen, view.depth ?? 1),
    selected: new Set(view.selection),
    whenOutside: view.outside === "hide" ? "hidden" : "out",
    budget,
    drawnActors,
    counting: view.counting ?? "once",
  };
  const { ties, eventRows, notDrawn } =
    view.mode === "contacts" ? contactsTies(context) : sharedTies(context);
  const nodes = [
    ...actorRows.map((row) => actorNode(context, row)),
    ...eventRows.map((row) => eventNode(context, row)),
  ];
  const counted = withStatements(nodes, context);
  const missing = facts.drawableActors.length - actorRows.length;
  return {
    mode: view.mode,
    counting: context.counting,
    nodes: counted,
    ties,
    notDrawn:
      missing === 0 && notDrawn === 0
        ? null
        : { actors: facts.drawableActors.length, drawnActors: actorRows.length, ties: notDrawn },
  };
}

/** The selected actors are drawn whatever their rank: a person must find what they chose. */
function chooseActors(
  { dataset, visible }: SceneInput,
  budget: DrawBudget,
  chosen: readonly string[],
): readonly number[] {
  const { drawableActors, activity } = sceneFacts(dataset);
  if (drawableActors.length <= budget.nodes) return drawableActors;
  const kept = new Set(chosen.flatMap(endsOfRef).flatMap((id) => dataset.actorRow.get(id) ?? []));
  return topRows(drawableActors, budget.nodes, {
    first: (row) => (kept.has(row) ? Infinity : (visible.actorEventCount[row] ?? 0)),
    second: (row) => activity[row] ?? 0,
  });
}

function actorNode(context: SceneContext, row: number): SceneNode {
  const { dataset, visible, emphasis } = context;
  return node(context, {
    id: dataset.actors[row]?.id ?? "",
    role: "actor",
    fixed: sceneFacts(dataset).actorLook(row),
    isIn: isShown(visible, row),
    emphasis: emphasis.actor(row),
  });
}

function eventNode(context: SceneContext, row: number): SceneNode {
  const { dataset, visible, emphasis } = context;
  return node(context, {
    id: dataset.events[row]?.id ?? "",
    role: "event",
    fixed: sceneFacts(dataset).eventLook(row),
    isIn: visible.events[row] === 1,
    emphasis: emphasis.event(row),
  });
}

interface NodeParts {
  id: RecordId;
  role: SceneNode["role"];
  fixed: FixedLook;
  isIn: boolean;
  emphasis: Emphasis;
}

function node(context: SceneContext, { id, role, fixed, isIn, emphasis }: NodeParts): SceneNode {
  const [x, y] = context.places.get(id) ?? [0, 0];
  return {
    id,
    role,
    label: fixed.label,
    x,
    y,
    size: fixed.size,
    look: fixed.look,
    presence: isIn ? "in" : context.whenOutside,
    emphasis,
    selected: context.selected.has(id),
    labelShown: false,
    statements: 0,
  };
}

function withStatements(nodes: SceneNode[], { dataset, visible }: SceneContext): SceneNode[] {
  const byId = new Map(nodes.map((each) => [each.id, each]));
  const count = (id: RecordId | undefined): void => {
    const each = id === undefined ? undefined : byId.get(id);
    if (each !== undefined) each.statements++;
  };
  const { speakers, statementEvent } = dataset.columns;
  for (let row = 0; row < dataset.statements.length; row++) {
    if (visible.statements[row] !== 1) continue;
    const end = speakers.offsets[row + 1] ?? 0;
    for (let at = speakers.offsets[row] ?? 0; at < end; at++)
      count(dataset.actors[speakers.values[at] ?? -1]?.id);
    count(dataset.events[statementEvent[row] ?? -1]?.id);
  }
  return nodes;
}
