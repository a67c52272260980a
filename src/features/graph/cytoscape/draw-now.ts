import type { Core } from "cytoscape";

/** The part of Cytoscape's renderer that draws; not public, so each field is looked at before it is used. */
interface Renderer {
  requestedFrame?: unknown;
  renderOptions?: unknown;
  beforeRenderCallbacks?: readonly { fn: (willDraw: boolean, startMs: number) => void }[];
  render?: (options: unknown) => void;
}

/**
 * Draws a changed picture at once. Cytoscape draws in a frame callback of its own that nearly always ran before
 * ours, so a change would be seen one frame late. Does nothing when nothing changed, or when the renderer does not
 * look as expected: then Cytoscape draws in the next frame.
 */
export function drawNow(cy: Core): void {
  const renderer = rendererOf(cy);
  const { beforeRenderCallbacks, render, requestedFrame } = renderer;
  if (requestedFrame !== true || beforeRenderCallbacks === undefined || render === undefined) return;
  const startMs = performance.now();
  for (const callback of beforeRenderCallbacks) callback.fn(true, startMs);
  render.call(renderer, renderer.renderOptions ?? {});
  renderer.requestedFrame = false;
}

function rendererOf(cy: Core): Renderer {
  return (cy as Core & { renderer: () => Renderer }).renderer();
}
