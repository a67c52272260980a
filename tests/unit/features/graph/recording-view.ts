import type { GraphView } from "#features/graph/graph-view.ts";
import { applyPatch } from "#scene/apply-patch.ts";
import type { SceneElements } from "#scene/diff-scenes.ts";
import type { Scene } from "#scene/scene-types.ts";

export interface RecordingView extends GraphView {
  /** What has been asked of it, in order, without the patches. */
  calls: string[];
  /** What it would show. */
  shown: SceneElements;
  /** What is painted over it; null = nothing. */
  previewed: Scene | null;
  canPreview: boolean;
  /** Changes the zoom as a person would. */
  zoomTo: (zoom: number) => void;
  /** The next patch fails. */
  breakNext: () => void;
}

/** A canvas that only takes notes. */
export function recordingView(): RecordingView {
  const listeners = new Set<(zoom: number) => void>();
  let zoom = 1;
  let isBroken = false;
  const view: RecordingView = {
    calls: [],
    shown: { nodes: [], ties: [] },
    previewed: null,
    canPreview: false,
    apply(patch) {
      if (isBroken) {
        isBroken = false;
        throw new Error("the canvas is gone");
      }
      view.calls.push("apply");
      view.shown = applyPatch(view.shown, patch);
    },
    drawNow: () => void view.calls.push("drawNow"),
    preview(scene) {
      if (!view.canPreview) return false;
      view.calls.push("preview");
      view.previewed = scene;
      return true;
    },
    endPreview() {
      if (view.previewed !== null) view.calls.push("endPreview");
      view.previewed = null;
    },
    setTheme: () => void view.calls.push("setTheme"),
    markNew: (ids) => void view.calls.push(`new ${ids.join(" ")}`),
    unmarkNew: () => void view.calls.push("nothing new"),
    setCursor: (id) => void view.calls.push(`cursor ${id}`),
    setLabelScale: (scale) => void view.calls.push(`labelScale ${scale}`),
    moveTo: () => void view.calls.push("moveTo"),
    positions: () => ({}),
    fit: () => void view.calls.push("fit"),
    showFitted(viewport) {
      zoom = viewport.zoom;
      view.calls.push(`showFitted ${viewport.zoom}`);
    },
    zoomBy: (factor) => void view.calls.push(`zoomBy ${factor}`),
    zoom: () => zoom,
    pan: () => void view.calls.push("pan"),
    centreOn: (id) => void view.calls.push(`centreOn ${id}`),
    reveal: (id) => void view.calls.push(`reveal ${id}`),
    isInLeftHalf: () => false,
    onViewport(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    complete: () => Promise.resolve(),
    destroy: () => void view.calls.push("destroy"),
    zoomTo(next) {
      zoom = next;
      for (const listener of listeners) listener(next);
    },
    breakNext() {
      isBroken = true;
    },
  };
  return view;
}
