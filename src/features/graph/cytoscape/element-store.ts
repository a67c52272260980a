// The elements on the canvas by the ids of the scene, and the one place that changes them.
import type { Core, EdgeSingular, ElementDefinition, NodeSingular } from "cytoscape";
import type { Palette } from "#drawing/palette.ts";
import type { SceneNode, ScenePatch, SceneTie } from "#scene/scene-types.ts";
import { nodeClasses, nodeData, tieClasses, tieData } from "./element-data.ts";
import type { NodeImages } from "./node-images.ts";

interface Shown<Item, Element> {
  item: Item;
  element: Element;
}

export interface ElementStore {
  nodes: ReadonlyMap<string, Shown<SceneNode, NodeSingular>>;
  ties: ReadonlyMap<string, Shown<SceneTie, EdgeSingular>>;
  /** Applies a patch in one batch. Ties with an end that is not there are left out, since Cytoscape would throw. */
  apply: (patch: ScenePatch) => void;
  /** Gives every node its colours and pictures anew. */
  repaint: () => void;
}

/** `paletteNow` is asked whenever colours are needed. */
export function createElementStore(cy: Core, images: NodeImages, paletteNow: () => Palette): ElementStore {
  const nodes = new Map<string, Shown<SceneNode, NodeSingular>>();
  const ties = new Map<string, Shown<SceneTie, EdgeSingular>>();

  function addNodes(items: readonly SceneNode[]): void {
    const fresh = items.filter((item) => !nodes.has(item.id));
    const elements = cy.add(fresh.map((item) => nodeElement(item, nodeData(item, paletteNow(), images))));
    fresh.forEach((item, at) => nodes.set(item.id, { item, element: elements[at] as NodeSingular }));
  }

  function addTies(items: readonly SceneTie[]): void {
    const fresh = items.filter(
      (item) => !ties.has(item.id) && nodes.has(item.source) && nodes.has(item.target),
    );
    const elements = cy.add(fresh.map(tieElement));
    fresh.forEach((item, at) => ties.set(item.id, { item, element: elements[at] as EdgeSingular }));
  }

  function changeNode(item: SceneNode): void {
    const shown = nodes.get(item.id);
    if (shown === undefined) return;
    const { item: before, element } = shown;
    if (before.x !== item.x || before.y !== item.y) element.position(place(item));
    if (before.look !== item.look || before.size !== item.size || before.label !== item.label) {
      element.data(withImage(nodeData(item, paletteNow(), images)));
    }
    changeClasses(element, nodeClasses(before), nodeClasses(item));
    shown.item = item;
  }

  function changeTie(item: SceneTie): void {
    const shown = ties.get(item.id);
    if (shown === undefined) return;
    if (shown.item.width !== item.width) shown.element.data("width", item.width);
    if (shown.item.mark !== item.mark) shown.element.data("mark", item.mark ?? "");
    changeClasses(shown.element, tieClasses(shown.item), tieClasses(item));
    shown.item = item;
  }

  function remove<Item>(
    from: Map<string, Shown<Item, NodeSingular | EdgeSingular>>,
    ids: readonly string[],
  ): void {
    for (const id of ids) {
      const element = from.get(id)?.element;
      if (element !== undefined) cy.remove(element);
      from.delete(id);
    }
  }

  return {
    nodes,
    ties,
    apply: (patch) =>
      inBatch(cy, () => {
        remove(ties, patch.removeTies);
        remove(nodes, patch.removeNodes);
        dropDangling(ties, nodes);
        addNodes(patch.addNodes);
        patch.changeNodes.forEach(changeNode);
        addTies(patch.addTies);
        patch.changeTies.forEach(changeTie);
      }),
    repaint: () =>
      inBatch(cy, () => {
        for (const { item, element } of nodes.values())
          element.data(withImage(nodeData(item, paletteNow(), images)));
      }),
  };
}

/** A batch that a throw inside leaves open would silence the canvas for good. */
export function inBatch(cy: Core, work: () => void): void {
  cy.startBatch();
  try {
    work();
  } finally {
    cy.endBatch();
  }
}

/** Cytoscape takes the ties of a removed node along; such ties are forgotten here. */
function dropDangling(
  ties: Map<string, Shown<SceneTie, EdgeSingular>>,
  nodes: ReadonlyMap<string, unknown>,
): void {
  for (const [id, { item }] of ties) {
    if (!nodes.has(item.source) || !nodes.has(item.target)) ties.delete(id);
  }
}

function nodeElement(item: SceneNode, data: ReturnType<typeof nodeData>): ElementDefinition {
  return { group: "nodes", data: { ...data }, position: place(item), classes: [...nodeClasses(item)] };
}

function tieElement(item: SceneTie): ElementDefinition {
  return { group: "edges", data: { ...tieData(item) }, classes: [...tieClasses(item)] };
}

/** Data are merged into what is there, so a picture that went away must be named. */
function withImage(data: ReturnType<typeof nodeData>): Record<string, unknown> {
  return { image: undefined, ...data };
}

/** Cytoscape would make 0,0 of what is not a number without a word; so do we, but knowingly and for one axis only. */
function place({ x, y }: SceneNode): { x: number; y: number } {
  return { x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 };
}

function changeClasses(
  element: NodeSingular | EdgeSingular,
  before: readonly string[],
  after: readonly string[],
): void {
  // A class that is there already must not be added again: Cytoscape would restyle the element for nothing.
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  if (gone.length > 0) element.removeClass(gone.join(" "));
  if (come.length > 0) element.addClass(come.join(" "));
}
