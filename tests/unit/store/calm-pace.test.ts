import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCalmPace, MOVING_MS, REST_MS } from "#store/calm-pace.ts";

describe("createCalmPace", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits for a rest, and then does it once", () => {
    const run = vi.fn<() => void>();
    const pace = createCalmPace(run);
    for (let at = 0; at < 3; at += 1) {
      pace.soon();
      vi.advanceTimersByTime(REST_MS - 1);
    }
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(10 * MOVING_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("does not wait for ever when there is no rest", () => {
    const run = vi.fn<() => void>();
    const pace = createCalmPace(run);
    const asks = (2 * MOVING_MS) / 20 + 2;
    for (let at = 0; at < asks; at += 1) {
      pace.soon();
      vi.advanceTimersByTime(20);
    }
    expect(run).toHaveBeenCalledTimes(2);
  });

  it("forgets what was asked for", () => {
    const run = vi.fn<() => void>();
    const pace = createCalmPace(run);
    pace.soon();
    pace.cancel();
    vi.advanceTimersByTime(10 * MOVING_MS);
    expect(run).not.toHaveBeenCalled();
    pace.soon();
    vi.advanceTimersByTime(REST_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
