// Keeps the canvas in step with the store: many changes in one frame cost one patch, and nothing is thrown back.
import { buildScene } from "#scene/build-scene.ts";
import { diffScenes, isEmptyPatch, looksSame } from "#scene/diff-scenes.ts";
import type { Scene } from "#scene/scene-types.ts";
import type { DayWindow } from "#domain/time/day-window.ts";
import type { AppState } from "#store/app-state.ts";
import type { App } from "#store/app.ts";
import { sceneInputOf } from "#store/selectors/scene-input-of.ts";
import { changesPicture } from "./changes-picture.ts";
import type { PaintedView } from "./first-picture/first-picture.ts";
import { tellNotDrawn } from "./graph-notices.ts";
import type { GraphView } from "./graph-view.ts";
import { createPulse, enteredIds, type Pulse } from "./pulse-new.ts";
import type { SceneSource } from "./scene-source.ts";

/** Labels are placed anew when the zoom has been still for so long. */
const ZOOM_SETTLED_MS = 140;
/** Zooming by less than this share leaves labels where they are. */
const ZOOM_STEP = 0.04;

export interface GraphBinding extends SceneSource {
  /** Fits the picture into the canvas when what the store says now has been drawn. */
  fitSoon: () => void;
  dispose: () => void;
}

interface Binding {
  app: App;
  view: GraphView;
  scene: Scene | null;
  /** What the canvas holds: behind `scene` while that is only painted over it. */
  applied: Scene | null;
  /** The graph that was fitted into the canvas. */
  fitted: AppState["data"] | null;
  mustFit: boolean;
  isDirty: boolean;
  labelScale: number;
  /** The selection that was last brought into the canvas. */
  revealed: readonly string[];
  listeners: Set<() => void>;
  onFirstDraw: (() => void) | null;
  /** The window of the scene that is drawn. */
  window: DayWindow | null;
  pulse: Pulse;
}

export interface BindingOptions {
  /** Called once, when the first nodes have been drawn. */
  onFirstDraw?: (() => void) | undefined;
  /** The picture that stands in for the canvas until now, and that the canvas goes on from. */
  painted?: PaintedView | null | undefined;
}

/** Binds a canvas to the store. */
export function bindGraph(
  app: App,
  view: GraphView,
  { onFirstDraw, painted = null }: BindingOptions = {},
): GraphBinding {
  if (painted !== null) view.showFitted(painted.viewport);
  const binding: Binding = {
    app,
    view,
    scene: painted?.scene ?? null,
    applied: null,
    fitted: painted?.data ?? null,
    mustFit: false,
    isDirty: false,
    labelScale: view.zoom(),
    revealed: [],
    listeners: new Set(),
    onFirstDraw: onFirstDraw ?? null,
    window: app.store.getState().view.window,
    pulse: createPulse(view, prefersLessMotion),
  };
  if (painted !== null) view.setLabelScale(binding.labelScale);
  const stops = [
    app.store.subscribe((state, previous) => onState(binding, state, previous)),
    followZoom(binding),
  ];
  schedule(binding);
  return {
    getScene: () => binding.scene,
    fitSoon() {
      binding.mustFit = true;
      schedule(binding);
    },
    subscribe(listener) {
      binding.listeners.add(listener);
      return () => void binding.listeners.delete(listener);
    },
    dispose() {
      for (const stop of stops) stop();
      binding.isDirty = false;
      binding.pulse.stop();
      binding.listeners.clear();
    },
  };
}

function onState(binding: Binding, state: AppState, previous: AppState): void {
  // The filter answers inside a frame: drawing at once saves the person a frame of waiting.
  // Another graph is drawn in a frame of its own: the rest of the page takes it up in this one.
  if (state.data !== previous.data) schedule(binding);
  else if (state.visible !== previous.visible) {
    binding.isDirty = true;
    flush(binding);
  } else if (changesPicture(state, previous) || state.previewing !== previous.previewing) schedule(binding);
}

function schedule(binding: Binding): void {
  if (binding.isDirty) return;
  binding.isDirty = true;
  binding.app.ports.requestFrame(() => flush(binding));
}

/** Draws what the store says now. A failure becomes a notice: a listener that throws would silence the others. */
function flush(binding: Binding): void {
  if (!binding.isDirty) return;
  binding.isDirty = false;
  try {
    draw(binding);
  } catch (error) {
    tellNotDrawn(binding.app, error);
  }
}

function draw(binding: Binding): void {
  const { app, view } = binding;
  const state = app.store.getState();
  const { data, visible, view: wanted, hover } = state;
  if (data.status !== "ready" || visible === null) return;
  const startMs = app.ports.now();
  if (binding.fitted !== data) binding.mustFit = true;
  const before = binding.fitted === data ? binding.scene : null;
  const input = sceneInputOf({ dataset: data.dataset, visible, view: wanted, hover });
  const scene = buildScene({ ...input, labelScale: binding.labelScale });
  if (isScrubbing(state) && !binding.mustFit && binding.applied !== null) {
    if (looksSame(binding.scene, scene)) return;
    if (preview(binding, scene, startMs)) return;
  }
  let hasChanged = show(binding, scene);
  if (binding.mustFit) {
    binding.mustFit = false;
    binding.fitted = data;
    view.fit();
    setLabelScale(binding);
    show(binding, buildScene({ ...input, labelScale: binding.labelScale }));
    hasChanged = true;
  }
  reveal(binding, wanted.selection);
  pulse(binding, before);
  if (hasChanged) {
    view.drawNow();
    app.ports.measure("draw", startMs);
  }
  view.endPreview();
  for (const listener of binding.listeners) listener();
  if (binding.onFirstDraw !== null && (binding.scene?.nodes.length ?? 0) > 0) {
    const onFirstDraw = binding.onFirstDraw;
    binding.onFirstDraw = null;
    onFirstDraw();
  }
}

/** Paints a scene over the canvas while dates move; false when it has to be shown by the canvas itself. */
function preview(binding: Binding, scene: Scene, startMs: number): boolean {
  const { app, view, scene: before } = binding;
  if (!view.preview(scene)) return false;
  binding.scene = scene;
  if (app.store.getState().playing) pulse(binding, before);
  app.ports.measure("draw", startMs);
  for (const listener of binding.listeners) listener();
  return true;
}

/** Only dates are moving, by hand or in play: nothing changes its place, and it will settle soon. */
function isScrubbing({ previewing, view, settled }: AppState): boolean {
  return (
    previewing &&
    (view.window !== settled.window || view.compare !== settled.compare) &&
    view.arranged === settled.arranged &&
    view.mode === settled.mode
  );
}

/** Time has moved on by a step (a drag brings too much for that): what came into the window is marked. */
function pulse(binding: Binding, before: Scene | null): void {
  const { view, previewing, playing } = binding.app.store.getState();
  const hasMoved = view.window !== binding.window;
  binding.window = view.window;
  if (!hasMoved || before === null || binding.scene === null || view.compare !== null) return;
  binding.pulse.mark(playing || !previewing ? enteredIds(before, binding.scene) : []);
}

function prefersLessMotion(): boolean {
  return typeof matchMedia === "function" && matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Puts a scene on the canvas; false when it looks like the one before. */
function show(binding: Binding, scene: Scene): boolean {
  const patch = diffScenes(binding.applied, scene);
  binding.scene = scene;
  binding.applied = scene;
  if (isEmptyPatch(patch)) return false;
  binding.view.apply(patch);
  return true;
}

/** What was chosen elsewhere (search, tables, an address) is brought into the canvas. */
function reveal(binding: Binding, selection: readonly string[]): void {
  if (selection === binding.revealed) return;
  binding.revealed = selection;
  const latest = selection.at(-1);
  if (latest !== undefined) binding.view.reveal(latest);
}

function setLabelScale(binding: Binding): void {
  binding.labelScale = binding.view.zoom();
  binding.view.setLabelScale(binding.labelScale);
}

/** Places labels anew once zooming has come to rest. */
function followZoom(binding: Binding): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    const zoom = binding.view.zoom();
    if (Math.abs(zoom / binding.labelScale - 1) < ZOOM_STEP) return;
    setLabelScale(binding);
    schedule(binding);
  };
  const stop = binding.view.onViewport((zoom) => {
    clearTimeout(timer);
    if (zoom !== binding.labelScale) timer = setTimeout(settle, ZOOM_SETTLED_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
