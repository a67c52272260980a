import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { bindGraph } from "#features/graph/bind-graph.ts";
import type { Scene } from "#scene/scene-types.ts";
import { hover, select } from "#store/commands/selection-commands.ts";
import { setPlaying } from "#store/commands/page-commands.ts";
import { moveNode, setCompare, setMode, setOutside, setWindow } from "#store/commands/view-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";
import { tinyScene } from "#tests/unit/scene/tiny-scene.ts";
import { recordingView } from "./recording-view.ts";

const MARCH = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 3, 31) };

/** An app whose frames wait until they are asked for, and a canvas that takes notes. */
function start() {
  const { app, ports } = createTestApp();
  const waiting: (() => void)[] = [];
  ports.requestFrame = (callback) => void waiting.push(callback);
  const frame = (): void => {
    for (const callback of waiting.splice(0)) callback();
  };
  const view = recordingView();
  const onFirstDraw = vi.fn<() => void>();
  const binding = bindGraph(app, view, { onFirstDraw });
  return { app, ports, view, binding, onFirstDraw, frame, waiting };
}

function presenceOf(scene: Pick<Scene, "nodes"> | null, id: string): string | undefined {
  return scene?.nodes.find((node) => node.id === id)?.presence;
}

function count(calls: readonly string[], name: string): number {
  return calls.filter((call) => call === name).length;
}

describe("bindGraph", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("draws the graph, fits it, and says so once", () => {
    const { view, onFirstDraw, frame, app } = start();
    expect(view.calls).toEqual([]);
    frame();
    expect(view.shown.nodes.map((node) => node.id)).toContain("ana-arden");
    expect(count(view.calls, "fit")).toBe(1);
    select(app, ["ana-arden"]);
    frame();
    expect(onFirstDraw).toHaveBeenCalledTimes(1);
    expect(count(view.calls, "fit")).toBe(1);
  });

  it("applies several changes of one frame as one patch", () => {
    const { view, app, frame } = start();
    frame();
    view.calls.length = 0;
    select(app, ["ana-arden"]);
    hover(app, "boris-bell");
    setMode(app, "ties");
    expect(view.calls).toEqual([]);
    frame();
    expect(count(view.calls, "apply")).toBe(1);
    expect(view.shown.nodes.some((node) => node.role === "event")).toBe(false);
  });

  it("draws the filter's answer in the frame that brings it, and not twice", () => {
    const { view, app, frame, ports } = start();
    frame();
    view.calls.length = 0;
    ports.measures.length = 0;
    setWindow(app, MARCH, "preview");
    frame();
    expect(view.shown.nodes.find((node) => node.id === "cora-cane")?.presence).toBe("out");
    expect(count(view.calls, "apply")).toBe(1);
    expect(count(view.calls, "drawNow")).toBe(1);
    expect(ports.measures).toEqual(["draw", "filter"]);
  });

  it("paints over the canvas while dates move, and brings the canvas up to date at rest", () => {
    const { view, app, frame, ports, binding } = start();
    frame();
    view.canPreview = true;
    view.calls.length = 0;
    ports.measures.length = 0;
    const held = view.shown;
    setWindow(app, MARCH, "preview");
    frame();
    expect(view.calls).toEqual(["preview"]);
    expect(view.shown).toBe(held);
    expect(view.previewed).toBe(binding.getScene());
    expect(presenceOf(view.previewed, "cora-cane")).toBe("out");
    expect(ports.measures).toContain("draw");
    setWindow(app, MARCH, "commit");
    frame();
    expect(view.calls).toEqual(["preview", "apply", "drawNow", "endPreview"]);
    expect(presenceOf(view.shown, "cora-cane")).toBe("out");
  });

  it("shows the canvas again when a preview is taken back", () => {
    const { view, app, frame } = start();
    frame();
    view.canPreview = true;
    view.calls.length = 0;
    setWindow(app, MARCH, "preview");
    frame();
    setWindow(app, null, "commit");
    frame();
    expect(view.calls).toEqual(["preview", "endPreview"]);
    expect(presenceOf(view.shown, "cora-cane")).toBe("in");
  });

  it("paints what play brings, and marks what came in, without waking the canvas", () => {
    const { view, app, frame } = start();
    frame();
    setWindow(app, MARCH, "commit");
    frame();
    view.canPreview = true;
    view.calls.length = 0;
    setPlaying(app, true);
    setWindow(app, { from: MARCH.from, to: MARCH.to + 150 }, "preview");
    frame();
    expect(view.calls).toEqual(["preview", expect.stringMatching(/^new .+/)]);
  });

  it("paints the second period of a comparison while it is dragged", () => {
    const { view, app, frame } = start();
    frame();
    view.canPreview = true;
    setWindow(app, MARCH, "commit");
    setCompare(app, { from: MARCH.to + 1, to: MARCH.to + 30 });
    frame();
    view.calls.length = 0;
    setCompare(app, { from: MARCH.to + 40, to: MARCH.to + 150 }, "preview");
    frame();
    expect(view.calls).toEqual(["preview"]);
    expect(view.previewed?.nodes.some(({ change }) => change !== undefined)).toBe(true);
  });

  it("goes on from a picture that was painted before, where it stood", () => {
    const { app, ports } = createTestApp();
    const waiting: (() => void)[] = [];
    ports.requestFrame = (callback) => void waiting.push(callback);
    const view = recordingView();
    const scene = tinyScene();
    const painted = { data: app.store.getState().data, viewport: { zoom: 0.5, x: 3, y: 4 }, scene };
    const binding = bindGraph(app, view, { painted });
    expect(binding.getScene()).toBe(scene);
    for (const callback of waiting.splice(0)) callback();
    expect(view.calls).toEqual(["showFitted 0.5", "labelScale 0.5", "apply", "drawNow"]);
    binding.dispose();
  });

  it("measures nothing when nothing on the canvas changes", () => {
    const { app, frame, ports, view } = start();
    frame();
    view.calls.length = 0;
    ports.measures.length = 0;
    hover(app, "nobody");
    frame();
    expect(ports.measures).toEqual([]);
    expect(view.calls).toEqual([]);
  });

  it("never moves a node because of the dates", () => {
    const { view, app, frame } = start();
    frame();
    const before = view.shown.nodes.map(({ id, x, y }) => [id, x, y]);
    setOutside(app, "fade");
    setWindow(app, MARCH);
    frame();
    expect(view.shown.nodes.map(({ id, x, y }) => [id, x, y])).toEqual(before);
  });

  it("puts a moved node where it was dropped", () => {
    const { view, app, frame } = start();
    frame();
    moveNode(app, "ana-arden", [11, 22]);
    frame();
    expect(view.shown.nodes.find((node) => node.id === "ana-arden")).toMatchObject({ x: 11, y: 22 });
  });

  it("brings what was selected elsewhere into the canvas, once", () => {
    const { view, app, frame } = start();
    frame();
    select(app, ["ana-arden"]);
    frame();
    hover(app, "boris-bell");
    frame();
    expect(count(view.calls, "reveal ana-arden")).toBe(1);
  });

  it("places labels anew when zooming has come to rest, not on the way", () => {
    const { view, frame, waiting } = start();
    frame();
    view.calls.length = 0;
    for (const zoom of [0.9, 0.8, 0.7]) {
      view.zoomTo(zoom);
      vi.advanceTimersByTime(50);
    }
    expect(view.calls).toEqual([]);
    expect(waiting).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(view.calls).toEqual(["labelScale 0.7"]);
    expect(waiting).toHaveLength(1);
  });

  it("turns a failure of the canvas into a notice, and goes on with the next change", () => {
    const { view, app, frame } = start();
    frame();
    view.breakNext();
    select(app, ["ana-arden"]);
    expect(frame).not.toThrow();
    expect(app.store.getState().notices).toMatchObject([{ kind: "error", lines: ["the canvas is gone"] }]);
    select(app, ["boris-bell"]);
    frame();
    expect(view.shown.nodes.find((node) => node.id === "boris-bell")?.selected).toBe(true);
    expect(view.shown.nodes.find((node) => node.id === "ana-arden")?.selected).toBe(false);
  });

  it("is silent once disposed of", () => {
    const { view, app, frame, binding } = start();
    frame();
    view.calls.length = 0;
    select(app, ["ana-arden"]);
    binding.dispose();
    frame();
    hover(app, "boris-bell");
    view.zoomTo(0.5);
    vi.advanceTimersByTime(500);
    frame();
    expect(view.calls).toEqual([]);
  });

  it("fits again when asked to, after what changed has been drawn", () => {
    const { view, app, frame, binding } = start();
    frame();
    view.calls.length = 0;
    moveNode(app, "ana-arden", [999, 999]);
    binding.fitSoon();
    frame();
    expect(view.calls.slice(0, 2)).toEqual(["apply", "fit"]);
  });
});
