import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPulse, enteredIds, PULSE_MS } from "#features/graph/pulse-new.ts";
import { SPRING, tinyScene } from "#tests/unit/scene/tiny-scene.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function recorded(isCalm: boolean) {
  const calls: string[] = [];
  const view = {
    markNew: (ids: readonly string[]) => void calls.push(`new ${ids.join(" ")}`),
    unmarkNew: () => void calls.push("nothing new"),
  };
  return { calls, pulse: createPulse(view, () => isCalm) };
}

it("what entered is what was not inside before: nodes and their ties", () => {
  const spring = tinyScene({ criteria: SPRING });
  const all = tinyScene();
  const entered = enteredIds(spring, all);
  expect(entered).toContain("visit-2022-05-10-cane-arvania");
  expect(entered).toContain("visit-2022-05-10-cane-arvania>cora-cane");
  expect(entered).not.toContain("call-2022-03-01-arden-bell");
  expect(enteredIds(all, spring)).toEqual([]);
});

it("a pulse lasts for a moment, once", () => {
  const { calls, pulse } = recorded(false);
  pulse.mark(["a", "b"]);
  expect(calls).toEqual(["new a b"]);
  vi.advanceTimersByTime(PULSE_MS);
  expect(calls).toEqual(["new a b", "nothing new"]);
  vi.advanceTimersByTime(10_000);
  expect(calls).toHaveLength(2);
});

it("with less motion the mark stays until the next step", () => {
  const { calls, pulse } = recorded(true);
  pulse.mark(["a"]);
  vi.advanceTimersByTime(10_000);
  expect(calls).toEqual(["new a"]);
  pulse.mark([]);
  expect(calls).toEqual(["new a", "nothing new"]);
});

it("a change of nearly everything is no news of anything", () => {
  const { calls, pulse } = recorded(false);
  pulse.mark(Array.from({ length: 1000 }, (_, at) => `n${at}`));
  expect(calls).toEqual([]);
});
