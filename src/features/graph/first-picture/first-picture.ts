// The graph before its canvas library is there: painted from the store, and again whenever the store changes.
import { changesPicture } from "#features/graph/changes-picture.ts";
import { fitViewport, type CanvasSize, type Viewport } from "#features/graph/fit-viewport.ts";
import type { SceneSource } from "#features/graph/scene-source.ts";
import { buildScene } from "#scene/build-scene.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Scene } from "#scene/scene-types.ts";
import type { AppState } from "#store/app-state.ts";
import type { App } from "#store/app.ts";
import { sceneInputOf } from "#store/selectors/scene-input-of.ts";
import { createSceneCanvas } from "./scene-canvas.ts";
import { createSignPainter } from "./sign-painter.ts";

/** What the graph's canvas goes on from. */
export interface PaintedView {
  /** The graph that was fitted. */
  data: AppState["data"];
  viewport: Viewport;
  /** What is painted. */
  scene: Scene;
}

export interface FirstPicture extends SceneSource {
  /** Begins to paint into an element; null where the browser cannot paint. */
  open: (host: HTMLElement, palette: Palette) => OpenPicture | null;
}

export interface OpenPicture {
  /** Where the picture stands; null while nothing is drawn. */
  painted: () => PaintedView | null;
  setPalette: (palette: Palette) => void;
  setFlags: (flagOf: (iso2: string | null) => string | null) => void;
  /** Paints anew, in fonts that came late. */
  repaint: () => void;
  close: () => void;
}

/** The first picture of an app. Its scene is there from the start, so that whatever explains it has its room. */
export function createFirstPicture(app: App): FirstPicture {
  const listeners = new Set<() => void>();
  let scene = sceneNow(app, 1);
  return {
    getScene: () => scene,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (host, palette) =>
      openPicture(app, { host, palette }, (next) => {
        scene = next;
        for (const listener of listeners) listener();
      }),
  };
}

function openPicture(
  app: App,
  { host, palette }: { host: HTMLElement; palette: Palette },
  onScene: (scene: Scene | null) => void,
): OpenPicture | null {
  const canvas = createSceneCanvas(host);
  if (canvas === null) return null;
  const signs = createSignPainter({ keepsCopies: false });
  let colours = palette;
  let painted: PaintedView | null = null;
  let size = sizeOf(host);
  let isClosed = false;
  let isWaiting = false;

  function paint(): void {
    const { data } = app.store.getState();
    if (isClosed || data.status !== "ready") return;
    size = sizeOf(host);
    const viewport =
      painted?.data === data ? painted.viewport : fitViewport(sceneNow(app, 1)?.nodes ?? [], size);
    const scene = sceneNow(app, viewport?.zoom ?? 1);
    if (viewport === null || scene === null) return;
    painted = { data, viewport, scene };
    canvas?.paint(scene, { palette: colours, viewport, labelScale: viewport.zoom, cursor: null, signs });
    onScene(scene);
  }
  function repaint(): void {
    if (isWaiting) return;
    isWaiting = true;
    app.ports.requestFrame(() => {
      isWaiting = false;
      paint();
    });
  }
  const stop = app.store.subscribe((state, previous) => {
    if (state.visible !== previous.visible || changesPicture(state, previous)) repaint();
  });
  const resized = new ResizeObserver(() => {
    if (host.clientWidth === size.width && host.clientHeight === size.height) return;
    painted = null;
    repaint();
  });
  resized.observe(host);
  paint();
  return {
    painted: () => painted,
    setPalette(next) {
      if (next === colours) return;
      colours = next;
      repaint();
    },
    setFlags(flagOf) {
      signs.setFlags(flagOf, repaint);
      repaint();
    },
    repaint,
    close() {
      isClosed = true;
      stop();
      resized.disconnect();
      canvas.remove();
    },
  };
}

/** The scene that the store asks for; null before there are data. */
function sceneNow(app: App, labelScale: number): Scene | null {
  const { data, visible, view, hover } = app.store.getState();
  if (data.status !== "ready" || visible === null) return null;
  return buildScene({ ...sceneInputOf({ dataset: data.dataset, visible, view, hover }), labelScale });
}

function sizeOf(host: HTMLElement): CanvasSize {
  return { width: host.clientWidth, height: host.clientHeight };
}
