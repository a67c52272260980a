// Keeps the canvas in step with the store: many changes in one frame cost one patch, and nothing is thrown back.
import { buildScene } from "#scene/build-scene.ts";
import { diffScenes, isEmptyPatch } from "#scene/diff-scenes.ts";
import type { Scene } from "#scene/scene-types.ts";
import type { AppState } from "#store/app-state.ts";
import type { App } from "#store/app.ts";
import { notify } from "#store/commands/page-commands.ts";
import type { GraphView } from "./graph-view.ts";

/** Labels are placed anew when the zoom has been still for so long. */
const ZOOM_SETTLED_MS = 140;
/** Zooming by less than this share leaves labels where they are. */
const ZOOM_STEP = 0.04;

export interface GraphBinding {
  /** What is drawn now; null before the first scene. A new reference whenever it changes. */
  getScene: () => Scene | null;
  /** Fits the picture into the canvas when what the store says now has been drawn. */
  fitSoon: () => void;
  /** Called after each new scene; the returned function stops it. */
  subscribe: (listener: () => void) => () => void;
  dispose: () => void;
}

interface Binding {
  app: App;
  view: GraphView;
  scene: Scene | null;
  /** The graph that was fitted into the canvas. */
  fitted: AppState["data"] | null;
  mustFit: boolean;
  isDirty: boolean;
  labelScale: number;
  /** The selection that was last brought into the canvas. */
  revealed: readonly string[];
  listeners: Set<() => void>;
  onFirstDraw: (() => void) | null;
}

/** Binds a canvas to the store. `onFirstDraw` is called once, when the first nodes have been drawn. */
export function bindGraph(app: App, view: GraphView, onFirstDraw?: () => void): GraphBinding {
  const binding: Binding = {
    app,
    view,
    scene: null,
    fitted: null,
    mustFit: false,
    isDirty: false,
    labelScale: view.zoom(),
    revealed: [],
    listeners: new Set(),
    onFirstDraw: onFirstDraw ?? null,
  };
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
      binding.listeners.clear();
    },
  };
}

function onState(binding: Binding, state: AppState, previous: AppState): void {
  // The filter answers inside a frame: drawing at once saves the person a frame of waiting.
  if (state.visible !== previous.visible) {
    binding.isDirty = true;
    flush(binding);
  } else if (changesPicture(state, previous)) schedule(binding);
}

/** Dates, facets and words are not here: they come back as a new `visible`. */
function changesPicture(state: AppState, previous: AppState): boolean {
  const { view } = state;
  const before = previous.view;
  return (
    state.hover !== previous.hover ||
    state.data !== previous.data ||
    view.mode !== before.mode ||
    view.outside !== before.outside ||
    view.selection !== before.selection ||
    view.arranged !== before.arranged ||
    view.depth !== before.depth ||
    view.counting !== before.counting
  );
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
    const line = error instanceof Error ? error.message : String(error);
    notify(binding.app, {
      id: "graph-drawing",
      kind: "error",
      title: "The graph could not be drawn. The tables still show everything.",
      lines: [line],
    });
  }
}

function draw(binding: Binding): void {
  const { app, view } = binding;
  const { data, visible, view: wanted, hover } = app.store.getState();
  if (data.status !== "ready" || visible === null) return;
  const startMs = app.ports.now();
  if (binding.fitted !== data) binding.mustFit = true;
  const input = { dataset: data.dataset, visible, view: wanted, hover };
  let hasChanged = show(binding, buildScene({ ...input, labelScale: binding.labelScale }));
  if (binding.mustFit) {
    binding.mustFit = false;
    binding.fitted = data;
    view.fit();
    setLabelScale(binding);
    show(binding, buildScene({ ...input, labelScale: binding.labelScale }));
    hasChanged = true;
  }
  reveal(binding, wanted.selection);
  if (hasChanged) {
    view.drawNow();
    app.ports.measure("draw", startMs);
  }
  for (const listener of binding.listeners) listener();
  if (binding.onFirstDraw !== null && (binding.scene?.nodes.length ?? 0) > 0) {
    const onFirstDraw = binding.onFirstDraw;
    binding.onFirstDraw = null;
    onFirstDraw();
  }
}

/** Puts a scene on the canvas; false when it looks like the one before. */
function show(binding: Binding, scene: Scene): boolean {
  const patch = diffScenes(binding.scene, scene);
  binding.scene = scene;
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
