// All that the rest of the page knows about the canvas.
import type { Positions } from "#domain/records/record-types.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Scene, ScenePatch } from "#scene/scene-types.ts";
import type { Viewport } from "./fit-viewport.ts";

/** What a gesture on the canvas asks for. The store decides; the canvas only draws the answer. */
export type Intent =
  /** Records or ties (`a~b`) were clicked, tapped or boxed in. */
  | { readonly type: "focus"; readonly ids: readonly string[]; readonly how: "replace" | "toggle" | "add" }
  /** The pointer is over a record or a tie; null = over neither. */
  | { readonly type: "hover"; readonly id: string | null }
  /** The empty canvas was clicked. */
  | { readonly type: "clear" }
  /** A node was dropped there (scene units). */
  | { readonly type: "moved"; readonly id: string; readonly position: readonly [number, number] };

/** A canvas that draws scenes. Ids are those of the scene; unknown ones are ignored. */
export interface GraphView {
  /** Applies the difference between the scene shown and the next one, in one batch. */
  apply: (patch: ScenePatch) => void;
  /** Draws what has changed now, rather than in the next frame. */
  drawNow: () => void;
  /**
   * Paints a scene over the canvas, which keeps what it holds until `endPreview`: much quicker than a patch. False
   * when that cannot be done now; then the scene has to be applied.
   */
  preview: (scene: Scene) => boolean;
  /** Shows the canvas itself again; nothing when there is no preview. */
  endPreview: () => void;
  /** Marks nodes and ties as new until `unmarkNew`; ids that are not drawn are passed over. */
  markNew: (ids: readonly string[]) => void;
  unmarkNew: () => void;
  setTheme: (palette: Palette) => void;
  /** Marks the node of the keyboard cursor; null = none. */
  setCursor: (id: string | null) => void;
  /** Keeps labels at their size on the screen: the zoom that they are drawn for. */
  setLabelScale: (zoom: number) => void;
  moveTo: (positions: Positions) => void;
  positions: () => Positions;
  /** Fits these nodes, or all that are drawn, into the canvas. */
  fit: (ids?: readonly string[]) => void;
  /** Shows what a picture before showed, as if this canvas had fitted it. */
  showFitted: (viewport: Viewport) => void;
  /** Zooms about the middle of the canvas, within the limits. */
  zoomBy: (factor: number) => void;
  zoom: () => number;
  /** Moves the picture by CSS pixels: positive dx moves it to the right. */
  pan: (dx: number, dy: number) => void;
  centreOn: (id: string) => void;
  /** Centres on a node only when it lies outside the canvas. */
  reveal: (id: string) => void;
  /** Is a node drawn left of the middle of the canvas? False for what is not a node. */
  isInLeftHalf: (id: string) => boolean;
  /** Called with the zoom whenever the viewport changes; the returned function stops it. */
  onViewport: (listener: (zoom: number) => void) => () => void;
  /** Settles when everything of the first scene is drawn, pictures included; at once when nothing is ever drawn. */
  complete: () => Promise<void>;
  /** Frees everything; calling it again does nothing. */
  destroy: () => void;
}
