import { beforeEach, expect, test, vi } from "vitest";
import { followSize } from "#features/graph/marks/follow-host.ts";

let tell = (): void => undefined;
let size = { width: 800, height: 500 };

beforeEach(() => {
  size = { width: 800, height: 500 };
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(listener: () => void) {
        tell = listener;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

function host(): HTMLElement {
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { get: () => size.width });
  Object.defineProperty(element, "clientHeight", { get: () => size.height });
  return element;
}

test("only another size is told: not the first, and none that came back before anything was painted", () => {
  const told: unknown[] = [];
  const stop = followSize(host(), (each, isNewWindow) => told.push([each, isNewWindow]));
  tell();
  expect(told).toEqual([]);
  size = { width: 800, height: 470 };
  tell();
  tell();
  expect(told).toEqual([[{ width: 800, height: 470 }, false]]);
  size = { width: 0, height: 0 };
  tell();
  size = { width: 800, height: 470 };
  tell();
  expect(told).toHaveLength(1);
  stop();
});

test("a window of another size is told even where the element keeps its own, once", () => {
  const told: boolean[] = [];
  const stop = followSize(host(), (_, isNewWindow) => told.push(isNewWindow));
  window.dispatchEvent(new Event("resize"));
  tell();
  tell();
  expect(told).toEqual([true]);
  stop();
});
