// What an exported picture holds, and nothing beyond it: what is filtered out never reaches the file.
import { rowsOf } from "#domain/dataset/adjacency.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { Visible } from "#domain/filter/visible.ts";
import { sceneInputOf } from "#store/selectors/scene-input-of.ts";
import { buildScene } from "#scene/build-scene.ts";
import { findEmphasis } from "#scene/find-emphasis.ts";
import type { Emphasis, Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";
import type { ViewState } from "#store/view-state.ts";
import type { ExportWhat } from "./export-choices.ts";

/** What the page shows while the dialog is open. */
export interface PictureSubject {
  dataset: Dataset;
  visible: Visible;
  view: ViewState;
}

export interface PictureContent {
  scene: Scene;
  /** The counts that go with it: of the window, or of everything. */
  visible: Visible;
  /** Rows of the events and statements that the picture stands for: its sources are theirs. */
  eventRows: readonly number[];
  statementRows: readonly number[];
}

/**
 * selection: what is selected and its neighbours inside the window; visible: what is inside the window and the
 * filters; everything: the whole graph, whatever the window and the filters.
 */
export function pictureContent(subject: PictureSubject, what: ExportWhat): PictureContent {
  switch (what) {
    case "selection":
      return selectionContent(subject);
    case "visible":
      return wholeContent(subject, subject.visible);
    case "everything":
      return wholeContent(subject, everythingOf(subject.dataset));
  }
}

function wholeContent({ dataset, view }: PictureSubject, visible: Visible): PictureContent {
  // A picture of everything has no dates to compare.
  const changes = visible === wholes.get(dataset) ? { comparison: null, silence: null } : {};
  const scene = buildScene({
    ...sceneInputOf({ dataset, visible, view: { ...view, outside: "hide" }, hover: null }),
    ...changes,
  });
  return {
    scene: withoutHidden(scene),
    visible,
    eventRows: rowsSet(visible.events),
    statementRows: rowsSet(visible.statements),
  };
}

function selectionContent({ dataset, visible, view }: PictureSubject): PictureContent {
  const scene = buildScene(
    sceneInputOf({ dataset, visible, view: { ...view, outside: "fade" }, hover: null }),
  );
  const nodes = scene.nodes.filter(belongsToSelection);
  const drawn = new Set(nodes.map((node) => node.id));
  const ties = scene.ties.filter(
    (tie) => tie.presence === "in" && drawn.has(tie.source) && drawn.has(tie.target),
  );
  const emphasis = findEmphasis(dataset, visible, view.selection, view.depth);
  const eventRows = rowsSet(visible.events).filter((row) => isNear(emphasis.event(row)));
  const events = new Set(eventRows);
  const statementRows = rowsSet(visible.statements).filter(
    (row) =>
      events.has(dataset.columns.statementEvent[row] ?? -1) ||
      rowsOf(dataset.columns.speakers, row).some((speaker) => emphasis.actor(speaker) === "focus"),
  );
  return {
    scene: { mode: scene.mode, nodes, ties: ties.map(withoutDimming), notDrawn: null },
    visible,
    eventRows,
    statementRows,
  };
}

function isNear(emphasis: Emphasis): boolean {
  return emphasis === "focus" || emphasis === "near";
}

/** The selected itself is shown even where it lies outside the window: faded, and the legend says so. */
function belongsToSelection(node: SceneNode): boolean {
  if (node.selected) return true;
  return node.presence === "in" && isNear(node.emphasis);
}

/** Ties among the neighbours are dimmed on the page to set them back; in this picture all belong. */
function withoutDimming(tie: SceneTie): SceneTie {
  return tie.emphasis === "far" ? { ...tie, emphasis: "none" } : tie;
}

function withoutHidden(scene: Scene): Scene {
  return {
    ...scene,
    nodes: scene.nodes.filter((node) => node.presence !== "hidden"),
    ties: scene.ties.filter((tie) => tie.presence !== "hidden"),
  };
}

const wholes = new WeakMap<Dataset, Visible>();

function everythingOf(dataset: Dataset): Visible {
  let whole = wholes.get(dataset);
  if (whole === undefined) {
    whole = createFilter(dataset).run({ ...NO_CRITERIA, undated: "in" });
    wholes.set(dataset, whole);
  }
  return whole;
}

function rowsSet(mask: Uint8Array): number[] {
  const rows: number[] = [];
  mask.forEach((value, row) => {
    if (value === 1) rows.push(row);
  });
  return rows;
}
