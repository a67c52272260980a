import { describe, expect, it } from "vitest";
import { checkPixels, MAX_SIDE_PX } from "#features/export/check-pixels.ts";
import { pictureFileName } from "#features/export/picture-file-name.ts";
import { stripPng } from "#features/export/strip-png.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { INITIAL_VIEW } from "#store/view-state.ts";

function chunk(type: string, data: readonly number[] = []): number[] {
  return [0, 0, 0, data.length, ...[...type].map((letter) => letter.charCodeAt(0)), ...data, 9, 9, 9, 9];
}
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe("stripPng", () => {
  it("keeps the image and drops texts, times and programs", () => {
    const image = [chunk("IHDR", [1, 2]), chunk("IDAT", [3]), chunk("IDAT", [4]), chunk("IEND")].flat();
    const noisy = [
      ...SIGNATURE,
      ...chunk("IHDR", [1, 2]),
      ...chunk("tEXt", [65, 66]),
      ...chunk("tIME", [7]),
      ...chunk("IDAT", [3]),
      ...chunk("eXIf", [5]),
      ...chunk("IDAT", [4]),
      ...chunk("IEND"),
    ];
    const kept = stripPng(new Uint8Array(noisy)).flatMap((part) => Array.from(part));
    expect(kept).toEqual([...SIGNATURE, ...image]);
  });

  it("refuses what is not a PNG, and a PNG that is cut off", () => {
    expect(() => stripPng(new Uint8Array([1, 2, 3]))).toThrow("did not make a PNG");
    expect(() => stripPng(new Uint8Array([...SIGNATURE, ...chunk("IHDR", [1])]))).toThrow("only a part");
    expect(() => stripPng(new Uint8Array([...SIGNATURE, 0, 0, 0, 99, 73, 68, 65, 84, 0, 0, 0, 0]))).toThrow(
      "only a part",
    );
  });
});

describe("checkPixels", () => {
  it("lets ordinary pictures through with their true size", () => {
    expect(checkPixels({ width: 1200, height: 900 }, 4)).toMatchObject({
      width: 4800,
      height: 3600,
      isPossible: true,
    });
  });

  it("refuses a side beyond the limit and names the largest possible size", () => {
    const check = checkPixels({ width: 100_000, height: 100 }, 1);
    expect(check.isPossible).toBe(false);
    expect(check.sentence).toContain("The largest possible is 16,384 × 16 px");
    expect(checkPixels({ width: MAX_SIDE_PX, height: 100 }, 1).isPossible).toBe(true);
  });

  it("refuses an area beyond the limit", () => {
    expect(checkPixels({ width: 12_000, height: 10_000 }, 1).isPossible).toBe(true);
    expect(checkPixels({ width: 12_000, height: 10_001 }, 1).isPossible).toBe(false);
  });
});

describe("pictureFileName", () => {
  const window = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) };

  it("says who and when", () => {
    const view = { ...INITIAL_VIEW, window, selection: ["wang-yi"] };
    expect(pictureFileName(view, "selection", "png")).toBe("readout_wang-yi_2022-03-01_2022-04-30.png");
  });

  it("counts further selected things and says when all dates are meant", () => {
    const view = { ...INITIAL_VIEW, selection: ["wang-yi", "a~b", "c"] };
    expect(pictureFileName(view, "selection", "svg")).toBe("readout_wang-yi-and-2-more_all-dates.svg");
  });

  it("holds nothing that a file system or a reader could stumble over", () => {
    const view = { ...INITIAL_VIEW, selection: [`../\u202e<>:"|?*${"x".repeat(300)}`] };
    const name = pictureFileName(view, "selection", "png");
    expect(name).toMatch(/^readout_x+_all-dates\.png$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });
});
