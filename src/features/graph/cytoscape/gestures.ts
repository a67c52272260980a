// What people do with pointers and fingers on the canvas, told as intents.
import type { Core, EventObject, NodeSingular, SingularElementArgument } from "cytoscape";
import type { Intent } from "#features/graph/graph-view.ts";

/** A node is hit this far from its middle, in CSS pixels, however small it is drawn. */
const MOUSE_RADIUS = 12;
const TOUCH_RADIUS = 24;

/** Listens to the canvas. Everything ends with the canvas itself. */
export function bindGestures(cy: Core, onIntent: (intent: Intent) => void): void {
  cy.on("tap", (event) => onTap(cy, event, onIntent));
  cy.on("mouseover", "node, edge", (event) => {
    const target = event.target as SingularElementArgument;
    onIntent({ type: "hover", id: overOf(target) });
  });
  cy.on("mouseout", "node, edge", () => onIntent({ type: "hover", id: null }));
  cy.on("dragfree", "node", (event) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    onIntent({ type: "moved", id: refOf(node), position: [Math.round(x), Math.round(y)] });
  });
  bindBox(cy, onIntent);
}

function onTap(cy: Core, event: EventObject, onIntent: (intent: Intent) => void): void {
  const pressed = pressOf(event);
  const isAdditive = pressed.shiftKey || pressed.ctrlKey || pressed.metaKey;
  const how = isAdditive ? "toggle" : "replace";
  const target = event.target as Core | SingularElementArgument;
  const hit =
    isElement(cy, target) && target.isNode()
      ? target
      : nodeNear(cy, event.position, pressed.isTouch ? TOUCH_RADIUS : MOUSE_RADIUS);
  if (hit !== null) onIntent({ type: "focus", ids: [refOf(hit)], how });
  else if (isElement(cy, target)) onIntent({ type: "focus", ids: [refOf(target)], how });
  else if (!isAdditive) onIntent({ type: "clear" });
}

interface Press {
  isTouch: boolean;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** How the browser's own event came about; a tap that a program sends has none. */
function pressOf({ originalEvent }: EventObject): Press {
  const {
    touches,
    shiftKey = false,
    ctrlKey = false,
    metaKey = false,
  } = (originalEvent ?? {}) as Partial<TouchEvent>;
  return { isTouch: touches !== undefined, shiftKey, ctrlKey, metaKey };
}

/** Cytoscape tells of a box with one event for each element in it, right after the event that ends the box. */
function bindBox(cy: Core, onIntent: (intent: Intent) => void): void {
  let boxed: string[] = [];
  cy.on("boxend", () => {
    boxed = [];
    queueMicrotask(() => {
      if (boxed.length > 0) onIntent({ type: "focus", ids: boxed, how: "add" });
    });
  });
  cy.on("box", "node", (event) => boxed.push(refOf(event.target as NodeSingular)));
}

/** The drawn node nearest to a point of the scene, within a radius on the screen. */
function nodeNear(cy: Core, point: { x: number; y: number }, radiusPx: number): NodeSingular | null {
  let nearest: NodeSingular | null = null;
  let best = radiusPx / cy.zoom();
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance > best || node.hasClass("hidden")) return;
    nearest = node;
    best = distance;
  });
  return nearest;
}

function isElement(cy: Core, target: Core | SingularElementArgument): target is SingularElementArgument {
  return target !== cy;
}

function refOf(element: SingularElementArgument): string {
  return element.data("ref") as string;
}

function overOf(element: SingularElementArgument): string {
  return (element.data("over") as string | undefined) ?? refOf(element);
}
