import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { useSteadyHeight } from "#store/react/use-steady-height.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

/** jsdom lays nothing out: the row is told how high it is. */
let tell: ((height: number) => void) | null = null;

beforeEach(() => {
  tell = null;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(listener: (entries: { borderBoxSize: { blockSize: number }[] }[]) => void) {
        tell = (blockSize) => listener([{ borderBoxSize: [{ blockSize }] }]);
      }
      observe = () => undefined;
      disconnect = () => {
        tell = null;
      };
    },
  );
});

function Row() {
  const row = useRef<HTMLParagraphElement>(null);
  useSteadyHeight(row);
  return <p ref={row}>words</p>;
}

test("a row that words make higher stays so high until the drag is over", () => {
  const { app, Wrapper } = createTestApp();
  render(<Row />, { wrapper: Wrapper });
  const height = () => screen.getByText("words").style.minHeight;
  expect([tell, height()]).toEqual([null, ""]);
  act(() => app.store.setState({ previewing: true }));
  tell?.(20);
  tell?.(36);
  expect(height()).toBe("36px");
  tell?.(20);
  expect(height()).toBe("36px");
  act(() => app.store.setState({ previewing: false }));
  expect([tell, height()]).toEqual([null, ""]);
});
