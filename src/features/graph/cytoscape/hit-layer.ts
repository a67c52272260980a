// What people touch: the canvas library holds one element for each thing of the picture, at its place and unseen, and
// tells what is pressed, pointed at, boxed in, panned and pinched. The picture itself is painted under it.
import cytoscape from "cytoscape";
import type { Core, EventObject, SingularElementArgument } from "cytoscape";
import type { Viewport } from "#features/graph/fit-viewport.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { createHitElements, MARK_LAYER, NAME_LAYER } from "./hit-elements.ts";
import { letPageScroll } from "./let-page-scroll.ts";
import { LEAST_ZOOM, MOST_ZOOM } from "#features/graph/marks/stage.ts";

export type SelectHow = "replace" | "toggle" | "add";

/** What a gesture asks for; keys are those of the scene's items. Points are CSS px of the canvas. */
export interface HitListener {
  press: (key: string, how: SelectHow) => void;
  pressNothing: () => void;
  box: (keys: readonly string[]) => void;
  point: (key: string | null) => void;
  open: (key: string) => void;
  menu: (key: string | null, point: { x: number; y: number }) => void;
  viewport: (viewport: Viewport) => void;
}

export interface HitLayer {
  /** Brings the elements in step with a scene; what lies where it lay is left alone. */
  sync: (scene: MarkScene) => void;
  /** Looks at the scene from there, without telling the listener; whether all of it is in sight. */
  look: (viewport: Viewport, isWhole: boolean) => void;
  resize: () => void;
  destroy: () => void;
}

/** Small marks can be pressed this far from their middle, in CSS px. */
const REACH_PX = 7;
const TOUCH_REACH_PX = 16;
/** Begins to listen in an element, which needs `position: relative` and a size. */
export function createHitLayer(container: HTMLElement, listener: HitListener): HitLayer {
  const cy = cytoscape({
    container,
    style: [
      {
        selector: "node",
        style: {
          shape: "rectangle",
          width: "data(w)",
          height: "data(h)",
          opacity: 0,
          "z-index": "data(z)" as never,
          // A box that touches a name takes it: rows are wide.
          "box-selection": "overlap",
        },
      },
      { selector: "node.end", style: { width: 1, height: 1, events: "no" } },
      {
        selector: "edge",
        style: {
          "curve-style": "unbundled-bezier",
          "control-point-weights": "data(weights)" as never,
          "control-point-distances": "data(distances)" as never,
          "edge-distances": "node-position",
          width: 3,
          opacity: 0,
        },
      },
    ],
    layout: { name: "null" },
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: true,
    // The wheel is read by the page: a notch is a notch in every browser.
    userZoomingEnabled: true,
    pixelRatio: 1,
  });
  let isLooking = false;
  let isAllInSight = true;
  cy.on("viewport", () => {
    if (isLooking) return;
    isAllInSight = false;
    listener.viewport({ zoom: cy.zoom(), ...cy.pan() });
  });
  const stopFingers = letPageScroll(container, {
    setPanning: (isOn) => void cy.userPanningEnabled(isOn),
    isAllInSight: () => isAllInSight,
  });
  bind(cy, listener);
  const elements = createHitElements(cy);
  return {
    sync: elements.sync,
    look({ zoom, x, y }, isWhole) {
      isAllInSight = isWhole;
      isLooking = true;
      cy.viewport({ zoom, pan: { x, y } });
      isLooking = false;
    },
    resize: () => void cy.resize(),
    destroy() {
      elements.stop();
      stopFingers();
      cy.destroy();
    },
  };
}

function bind(cy: Core, listener: HitListener): void {
  cy.on("tap", (event) => {
    const { how, isTouch, isAdditive } = pressOf(event);
    const key = hitOf(cy, event, isTouch ? TOUCH_REACH_PX : REACH_PX);
    if (key !== null) listener.press(key, how);
    else if (!isAdditive) listener.pressNothing();
  });
  cy.on("dbltap", (event) => {
    const key = hitOf(cy, event, REACH_PX);
    if (key !== null) listener.open(key);
  });
  cy.on("cxttap taphold", (event) => {
    listener.menu(hitOf(cy, event, REACH_PX), event.renderedPosition);
  });
  // What a press would choose is what is shown.
  cy.on("mousemove", (event) => listener.point(hitOf(cy, event, REACH_PX)));
  cy.on("mouseout", (event) => {
    if (event.target === cy) listener.point(null);
  });
  let boxed: string[] = [];
  cy.on("boxend", () => {
    boxed = [];
    queueMicrotask(() => {
      if (boxed.length > 0) listener.box(boxed);
    });
  });
  cy.on("box", "node", (event) => boxed.push((event.target as SingularElementArgument).id()));
}

function pressOf({ originalEvent }: EventObject): { how: SelectHow; isTouch: boolean; isAdditive: boolean } {
  const {
    touches,
    shiftKey = false,
    ctrlKey = false,
    metaKey = false,
  } = (originalEvent ?? {}) as Partial<TouchEvent>;
  const isAdditive = shiftKey || ctrlKey || metaKey;
  return { how: isAdditive ? "toggle" : "replace", isTouch: touches !== undefined, isAdditive };
}

/**
 * What was hit. A mark is small: near one, the string, the heading or the lane under the pointer gives way to it; a name
 * that is hit stays hit.
 */
function hitOf(cy: Core, event: EventObject, reachPx: number): string | null {
  const target = event.target as Core | SingularElementArgument;
  const hit = target === cy ? null : (target as SingularElementArgument);
  if (hit !== null && hit.isNode() && Number(hit.data("z")) >= NAME_LAYER) return hit.id();
  const near = markNear(cy, event.position, reachPx / cy.zoom());
  return near ?? hit?.id() ?? null;
}

function markNear(cy: Core, { x, y }: { x: number; y: number }, reach: number): string | null {
  let nearest: string | null = null;
  let best = reach;
  cy.nodes().forEach((node) => {
    if (Number(node.data("z")) < MARK_LAYER) return;
    const at = node.position();
    const dx = Math.max(0, Math.abs(at.x - x) - Number(node.data("w")) / 2);
    const dy = Math.max(0, Math.abs(at.y - y) - Number(node.data("h")) / 2);
    const distance = Math.hypot(dx, dy);
    if (distance > best) return;
    nearest = node.id();
    best = distance;
  });
  return nearest;
}
