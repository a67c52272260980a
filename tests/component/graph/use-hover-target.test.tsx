import { act, fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useHoverTarget } from "#features/graph/use-hover-target.ts";
import { hover } from "#store/commands/selection-commands.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const { app, Wrapper } = createTestApp();
  const { result } = renderHook(() => useHoverTarget(), { wrapper: Wrapper });
  return {
    card: () => result.current.id,
    over: (id: string | null) => act(() => hover(app, id)),
    pointAt: (isPointed: boolean) => act(() => result.current.setPointed(isPointed)),
    wait: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
  };
}

it("is about what the pointer is over, and stays long enough to be reached", () => {
  const { card, over, wait } = start();
  expect(card()).toBeNull();
  over("ana-arden");
  expect(card()).toBe("ana-arden");
  over(null);
  wait(300);
  expect(card()).toBe("ana-arden");
  wait(100);
  expect(card()).toBeNull();
});

it("stays as long as it is pointed at itself", () => {
  const { card, over, pointAt, wait } = start();
  over("ana-arden");
  over(null);
  pointAt(true);
  wait(60_000);
  expect(card()).toBe("ana-arden");
  pointAt(false);
  wait(400);
  expect(card()).toBeNull();
});

it("goes over to the next thing at once, and does not go away with the one before", () => {
  const { card, over, wait } = start();
  over("ana-arden");
  over(null);
  wait(200);
  over("boris-bell");
  expect(card()).toBe("boris-bell");
  wait(60_000);
  expect(card()).toBe("boris-bell");
});

it("is put away by Escape, and the next one goes when its thing is left", () => {
  const { card, over, pointAt, wait } = start();
  over("ana-arden");
  pointAt(true);
  act(() => void fireEvent.keyDown(document, { key: "a" }));
  expect(card()).toBe("ana-arden");
  act(() => void fireEvent.keyDown(document, { key: "Escape" }));
  expect(card()).toBeNull();
  // The card went from under the pointer, which never left it.
  over("boris-bell");
  over(null);
  wait(800);
  expect(card()).toBeNull();
});
