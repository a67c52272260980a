// The keyboard on the canvas: a cursor that walks from node to node, selects, and moves them. The canvas is one tab
// stop; every step is announced.
import { factsInWords, nodeFacts } from "#features/graph/node-facts.ts";
import type { GraphView } from "#features/graph/graph-view.ts";
import type { Steps } from "#domain/network/neighbourhood.ts";
import type { Scene } from "#scene/scene-types.ts";
import type { App } from "#store/app.ts";
import { announce } from "#store/commands/page-commands.ts";
import { clearSelection, hover, select } from "#store/commands/selection-commands.ts";
import { changeView, moveNode, setDepth } from "#store/commands/view-commands.ts";
import { keyAction, type Key, type KeyAction } from "./key-action.ts";
import { navGraphOf, type NavGraph } from "./nav-graph.ts";
import {
  cycleNeighbour,
  leastConnected,
  mostConnected,
  nextInDirection,
  replaceCursor,
} from "./next-node.ts";

export interface GraphKeyboard {
  /** The canvas was reached with the keyboard: shows the cursor. */
  enter: () => void;
  /** The canvas was left, or the pointer took over: hides the cursor and puts down what is being moved. */
  leave: () => void;
  /** done: handled; leave: the person wants out of the canvas; pass: not ours. */
  press: (key: Key) => "done" | "leave" | "pass";
  /** The scene changed: the cursor moves on when its node is gone. */
  follow: () => void;
}

interface Walk {
  app: App;
  view: GraphView;
  getScene: () => Scene | null;
  /** The node that the cursor stands on; null = not shown. */
  cursor: string | null;
  /** The node whose neighbours are being gone through. */
  centre: string | null;
  /** The node that is picked up. */
  moving: string | null;
  nav: { scene: Scene; graph: NavGraph } | null;
}

const EMPTY: NavGraph = { nodes: new Map(), neighbours: new Map() };

export function createGraphKeyboard(app: App, view: GraphView, getScene: () => Scene | null): GraphKeyboard {
  const walk: Walk = { app, view, getScene, cursor: null, centre: null, moving: null, nav: null };
  return {
    enter: () => moveCursor(walk, walk.cursor ?? startOf(walk)),
    leave: () => leave(walk),
    press: (key) => press(walk, key),
    follow: () => follow(walk),
  };
}

function press(walk: Walk, key: Key): "done" | "leave" | "pass" {
  const action = keyAction(key, walk.moving !== null);
  if (action === null) return "pass";
  if (action.type === "escape") return escape(walk);
  act(walk, action);
  return "done";
}

function act(walk: Walk, action: Exclude<KeyAction, { type: "escape" }>): void {
  switch (action.type) {
    case "go":
    case "most-connected":
    case "least-connected":
    case "neighbour":
      go(walk, action);
      return;
    case "select":
      if (walk.cursor !== null) choose(walk, walk.cursor, action.how);
      return;
    case "zoom":
      walk.view.zoomBy(action.factor);
      return;
    case "fit":
      walk.view.fit();
      return;
    case "depth":
      spread(walk, action.depth);
      return;
    case "pick-up":
    case "nudge":
    case "put-down":
    case "cancel-move":
      move(walk, action);
  }
}

function spread({ app }: Walk, depth: Steps): void {
  setDepth(app, depth);
  announce(app, DEPTH_WORDS[depth]);
}

const DEPTH_WORDS: Readonly<Record<Steps, string>> = {
  0: "The focus alone stands out.",
  1: "The focus and its neighbours stand out: 1 step.",
  2: "The neighbourhood stands out: 2 steps.",
  3: "The neighbourhood stands out: 3 steps.",
};

function go(
  walk: Walk,
  action: Extract<KeyAction, { type: "go" | "most-connected" | "least-connected" | "neighbour" }>,
): void {
  const graph = navGraph(walk);
  const from = walk.cursor ?? startOf(walk);
  if (from === null) return;
  if (action.type === "neighbour") {
    walk.centre ??= from;
    const next = cycleNeighbour(graph, walk.centre, walk.cursor, action.step);
    if (next === null) announce(walk.app, "Nothing is linked to it.");
    else moveCursor(walk, next, walk.centre);
    return;
  }
  walk.centre = null;
  if (action.type === "most-connected") moveCursor(walk, mostConnected(graph));
  else if (action.type === "least-connected") moveCursor(walk, leastConnected(graph));
  else {
    const next = nextInDirection(graph, from, action.direction);
    if (next === null) announce(walk.app, "Nothing further in that direction.");
    else moveCursor(walk, next, from);
  }
}

/** `among`: the node whose neighbours this one is counted among ("3 of 7"). */
function moveCursor(walk: Walk, id: string | null, among: string | null = null): void {
  setCursor(walk, id);
  if (id === null) return;
  walk.view.reveal(id);
  const words = describe(walk, id);
  const ring = among === null ? [] : (navGraph(walk).neighbours.get(among) ?? []);
  const at = ring.indexOf(id);
  announce(walk.app, at < 0 ? words : `${words}; ${at + 1} of ${ring.length}`);
}

function setCursor(walk: Walk, id: string | null): void {
  walk.cursor = id;
  walk.view.setCursor(id);
  hover(walk.app, id);
}

function choose(walk: Walk, id: string, how: "replace" | "toggle"): void {
  select(walk.app, [id], how);
  const isSelected = walk.app.store.getState().view.selection.includes(id);
  announce(walk.app, `${describe(walk, id)}, ${isSelected ? "selected" : "no longer selected"}`);
}

/** First the selection goes, then the person. */
function escape(walk: Walk): "done" | "leave" {
  walk.centre = null;
  if (walk.app.store.getState().view.selection.length === 0) return "leave";
  clearSelection(walk.app);
  announce(walk.app, "Selection cleared.");
  return "done";
}

function leave(walk: Walk): void {
  if (walk.moving !== null) move(walk, { type: "put-down" });
  walk.centre = null;
  if (walk.cursor !== null) setCursor(walk, null);
}

function follow(walk: Walk): void {
  const { cursor, nav } = walk;
  const scene = walk.getScene();
  if (cursor === null || scene === null || scene === nav?.scene) return;
  if (scene.nodes.some((node) => node.id === cursor && node.presence !== "hidden")) return;
  const before = nav?.graph ?? EMPTY;
  moveCursor(walk, replaceCursor(before, navGraph(walk), cursor));
}

function move(
  walk: Walk,
  action: Extract<KeyAction, { type: "pick-up" | "nudge" | "put-down" | "cancel-move" }>,
): void {
  const { app } = walk;
  const id = walk.moving ?? walk.cursor;
  const node = walk.getScene()?.nodes.find((each) => each.id === id);
  if (id === null || node === undefined) return;
  switch (action.type) {
    case "pick-up":
      walk.moving = id;
      announce(app, `Moving ${node.label}. The arrow keys move it, Enter puts it down, Escape puts it back.`);
      return;
    case "nudge":
      moveNode(app, id, [node.x + action.dx, node.y + action.dy], "preview");
      return;
    case "put-down":
      walk.moving = null;
      changeView(app, {});
      announce(app, `${node.label} put down.`);
      return;
    case "cancel-move":
      walk.moving = null;
      changeView(app, { arranged: app.store.getState().settled.arranged });
      announce(app, `${node.label} put back.`);
  }
}

function navGraph(walk: Walk): NavGraph {
  const scene = walk.getScene();
  if (scene === null) return EMPTY;
  if (walk.nav?.scene !== scene) walk.nav = { scene, graph: navGraphOf(scene) };
  return walk.nav.graph;
}

/** Where the cursor starts: at what is selected, else at the most connected node. */
function startOf(walk: Walk): string | null {
  const graph = navGraph(walk);
  const selected = walk.app.store.getState().view.selection.find((id) => graph.nodes.has(id));
  return selected ?? mostConnected(graph);
}

function describe(walk: Walk, id: string): string {
  const { data, visible, view } = walk.app.store.getState();
  if (data.status !== "ready" || visible === null) return "";
  const { dataset } = data;
  const facts = nodeFacts(dataset, visible, id, {
    lastDay: (view.window ?? dataset.span).to,
    counting: view.counting,
  });
  return facts === null ? "" : factsInWords(facts);
}
