import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { usePalette } from "#features/graph/use-palette.ts";
import { PALETTES } from "#drawing/palette.ts";

function Probe() {
  const palette = usePalette();
  return <output>{[palette.ground, palette.muted, palette.tie].join(" ")}</output>;
}

function prefer(feature: string): void {
  vi.spyOn(globalThis, "matchMedia").mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes(feature),
      media: query,
      onchange: null,
      addListener: vi.fn<() => void>(),
      removeListener: vi.fn<() => void>(),
    }),
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset["theme"];
});

describe("usePalette", () => {
  it("follows the theme of the page", async () => {
    render(<Probe />);
    expect(screen.getByRole("status")).toHaveTextContent(PALETTES.light.ground);
    await act(async () => {
      document.documentElement.dataset["theme"] = "dark";
    });
    expect(screen.getByRole("status")).toHaveTextContent(PALETTES.dark.ground);
  });

  it("draws stronger lines for people who ask for more contrast", () => {
    prefer("prefers-contrast");
    render(<Probe />);
    expect(screen.getByRole("status")).toHaveTextContent(
      [PALETTES.light.ground, PALETTES.light.ink, PALETTES.light.muted].join(" "),
    );
  });

  it("takes the system's colours where the system forces them, as shades can be mixed of them", () => {
    prefer("forced-colors");
    const forced: Record<string, string> = { canvas: "rgb(0, 0, 0)", canvastext: "rgb(255, 255, 1)" };
    vi.spyOn(globalThis, "getComputedStyle").mockImplementation(
      (element) =>
        ({ color: forced[(element as HTMLElement).style.color.toLowerCase()] ?? "" }) as CSSStyleDeclaration,
    );
    render(<Probe />);
    expect(screen.getByRole("status").textContent).toBe("#000000 #ffff01 #ffff01");
  });
});
