import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Narration, TELL_AFTER_MS } from "#features/narration/Narration.tsx";
import { setCompare, setWindow } from "#store/commands/view-commands.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const monthOf = (month: number) => ({
  from: dayFromCalendar(2022, month, 1),
  to: dayFromCalendar(2022, month + 1, 1) - 1,
});

function start() {
  const { app, ports, Wrapper } = createTestApp();
  const { container } = render(<Narration />, { wrapper: Wrapper });
  const said: string[] = [];
  const line = container.querySelector("p");
  const observer = new MutationObserver(() => void said.push(line?.textContent ?? ""));
  if (line !== null) observer.observe(line, { childList: true, characterData: true, subtree: true });
  return {
    app,
    ports,
    said,
    sentence: () => line?.textContent ?? "",
    wait: (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms)),
  };
}

describe("the sentence on what changed", () => {
  it("comes when nothing has changed for a while, and once", async () => {
    const { app, said, sentence, wait } = start();
    await wait(1000);
    expect(sentence()).toBe("");
    act(() => setWindow(app, monthOf(3)));
    await wait(TELL_AFTER_MS - 1);
    expect(sentence()).toBe("");
    await wait(1);
    expect(sentence()).toContain("Vanished: Cora Cane");
    await wait(10_000);
    expect(said).toHaveLength(1);
  });

  it("tells of several quick changes only where they led", async () => {
    const { app, said, sentence, wait } = start();
    for (const month of [2, 3, 4, 5]) {
      act(() => setWindow(app, monthOf(month)));
      await wait(TELL_AFTER_MS / 2);
    }
    await wait(TELL_AFTER_MS);
    expect(sentence()).toContain("Vanished: Ana Arden, Boris Bell");
    expect(said).toHaveLength(1);
  });

  it("is silent while two periods are compared, which have a sentence of their own", async () => {
    const { app, sentence, wait } = start();
    act(() => setWindow(app, monthOf(3)));
    await wait(TELL_AFTER_MS);
    act(() => setCompare(app, monthOf(4)));
    await wait(TELL_AFTER_MS);
    expect(sentence()).toBe("");
  });

  it("can be copied, and says that it was", async () => {
    const { app, ports, sentence, wait } = start();
    expect(screen.queryByRole("button")).toBeNull();
    act(() => setWindow(app, monthOf(3)));
    await wait(TELL_AFTER_MS);
    const copied = sentence();
    act(() => screen.getByRole("button", { name: "Copy the sentence" }).click());
    await wait(0);
    expect(ports.copied).toEqual([copied]);
    expect(screen.getByRole("button", { name: "Sentence copied" })).toBeVisible();
  });
});
