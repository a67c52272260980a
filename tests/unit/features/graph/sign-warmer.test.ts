import { afterEach, describe, expect, it, vi } from "vitest";
import { createSignWarmer, SETTLED_MS } from "#features/graph/first-picture/sign-warmer.ts";
import { PALETTES } from "#drawing/palette.ts";
import { sceneNode } from "./scene-samples.ts";

const palette = PALETTES.light;

/** A browser that is idle when told to be, for so many questions about the time left. */
function idleBrowser() {
  const waiting = new Map<number, IdleRequestCallback>();
  let last = 0;
  vi.stubGlobal("requestIdleCallback", (callback: IdleRequestCallback) => {
    waiting.set(++last, callback);
    return last;
  });
  vi.stubGlobal("cancelIdleCallback", (request: number) => void waiting.delete(request));
  return (questions: number): void => {
    let left = questions;
    const callbacks = [...waiting.values()];
    waiting.clear();
    for (const callback of callbacks)
      callback({ didTimeout: false, timeRemaining: () => (left-- > 0 ? 10 : 0) });
  };
}

function start() {
  const made: string[] = [];
  let zoom = 2;
  const warmer = createSignWarmer(
    { warm: (node, { opacity, scale }) => made.push(`${node.id} ${opacity} ${scale}`) > 0 },
    () => ({ palette, scale: zoom }),
  );
  return { made, warmer, zoomTo: (next: number) => void (zoom = next) };
}

describe("createSignWarmer", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("makes both copies of each node, as far as there is time, and goes on later", () => {
    const idle = idleBrowser();
    const { made, warmer } = start();
    warmer.start([sceneNode("a"), sceneNode("b")]);
    expect(made).toEqual([]);
    idle(1);
    expect(made).toEqual(["a 1 2", `a ${palette.outOpacity} 2`]);
    idle(9);
    expect(made.slice(2)).toEqual(["b 1 2", `b ${palette.outOpacity} 2`]);
    idle(9);
    expect(made).toHaveLength(4);
  });

  it("begins again once another zoom has settled, not while it goes on, and not after a mere move", () => {
    vi.useFakeTimers();
    const idle = idleBrowser();
    const { made, warmer, zoomTo } = start();
    warmer.start([sceneNode("a")]);
    idle(9);
    warmer.again();
    vi.advanceTimersByTime(SETTLED_MS);
    idle(9);
    expect(made).toHaveLength(2);
    zoomTo(3);
    warmer.again();
    vi.advanceTimersByTime(SETTLED_MS - 1);
    zoomTo(4);
    warmer.again();
    vi.advanceTimersByTime(SETTLED_MS);
    idle(9);
    expect(made.slice(2)).toEqual(["a 1 4", `a ${palette.outOpacity} 4`]);
  });

  it("makes all of them again when they were thrown away", () => {
    vi.useFakeTimers();
    const idle = idleBrowser();
    const { made, warmer } = start();
    warmer.start([sceneNode("a")]);
    idle(9);
    warmer.forget();
    warmer.forget();
    vi.advanceTimersByTime(SETTLED_MS);
    idle(9);
    expect(made).toHaveLength(4);
  });

  it("stops when told to", () => {
    const idle = idleBrowser();
    const { made, warmer } = start();
    warmer.start([sceneNode("a")]);
    warmer.stop();
    idle(9);
    expect(made).toEqual([]);
  });

  it("leaves it be where the browser does not say when it is idle", () => {
    const { made, warmer } = start();
    vi.stubGlobal("requestIdleCallback", undefined);
    expect(() => warmer.start([sceneNode("a")])).not.toThrow();
    expect(made).toEqual([]);
  });
});
