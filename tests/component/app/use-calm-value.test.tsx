import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { MOVING_MS, REST_MS } from "#store/calm-pace.ts";
import { setWindow } from "#store/commands/view-commands.ts";
import { AppContext, useAppState } from "#store/react/app-context.ts";
import { useCalmValue } from "#store/react/use-calm-value.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

const MARCH = dayFromCalendar(2022, 3, 1);

function FirstDay() {
  const window = useAppState((state) => state.view.window);
  return <output>{String(useCalmValue(window?.from ?? null))}</output>;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a calm value follows a drag at rest, and at once when it settles", () => {
  const { app } = createTestApp();
  render(
    <AppContext.Provider value={app}>
      <FirstDay />
    </AppContext.Provider>,
  );
  const shown = () => screen.getByRole("status").textContent;
  const drag = (from: number) => act(() => setWindow(app, { from, to: MARCH + 90 }, "preview"));
  expect(shown()).toBe("null");
  drag(MARCH);
  expect(shown()).toBe("null");
  act(() => void vi.advanceTimersByTime(REST_MS));
  expect(shown()).toBe(String(MARCH));
  for (let at = 1; at <= MOVING_MS / 50 + 1; at += 1) {
    drag(MARCH + at);
    act(() => void vi.advanceTimersByTime(50));
  }
  expect(Number(shown())).toBeGreaterThan(MARCH);
  drag(MARCH + 60);
  act(() => setWindow(app, { from: MARCH + 61, to: MARCH + 90 }));
  expect(shown()).toBe(String(MARCH + 61));
});
