import { describe, expect, it } from "vitest";
import { buildLanes } from "#scene/lanes/build-lanes.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import { nextItem, type WalkDirection } from "#scene/marks-walk/next-item.ts";
import { isWalked } from "#scene/marks-walk/walk-lines.ts";
import { buildSeats } from "#scene/seats/build-seats.ts";
import { lanesInput, TWO_MONTHS } from "../lanes/lanes-of.ts";

const LANES = buildLanes(lanesInput());
const SEATS = buildSeats(lanesInput({ view: { kind: "seats" } }));
const STEPS: readonly WalkDirection[] = ["left", "right", "up", "down"];

/** The keys passed by one arrow pressed again and again. */
function walk(scene: MarkScene, from: string, direction: WalkDirection): readonly string[] {
  const keys: string[] = [];
  for (
    let item = nextItem(scene, from, direction);
    item !== null && keys.length < 500;
    item = nextItem(scene, item.key, direction)
  ) {
    keys.push(item.key);
  }
  return keys;
}

function itemOf(scene: MarkScene, key: string): MarkItem {
  const item = scene.items.find((one) => one.key === key);
  if (item === undefined) throw new Error(`${key} is not drawn`);
  return item;
}

/** Everything that any keys lead to from an item. */
function reached(scene: MarkScene, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const step of STEPS) {
      const next = nextItem(scene, key, step)?.key;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

describe("along a lane", () => {
  it("marks come in order of time, and back leads to the name", () => {
    const keys = walk(LANES, "lane:dmytro-kuleba", "right");
    expect(keys.length).toBeGreaterThan(5);
    const lefts = keys.map((key) => itemOf(LANES, key).box?.left ?? 0);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(keys.every((key) => key.endsWith("@lane:dmytro-kuleba"))).toBe(true);
    expect(walk(LANES, keys.at(-1) ?? "", "left").at(-1)).toBe("lane:dmytro-kuleba");
  });

  it("what is outside the dates is passed over while something else is left", () => {
    const scene = buildLanes(lanesInput({ view: { window: TWO_MONTHS } }));
    const first = nextItem(scene, "lane:dmytro-kuleba", "right");
    expect(first?.tone).toBe("plain");
  });

  it("nothing lies left of a name", () => {
    expect(nextItem(LANES, "lane:wang-yi", "left")).toBeNull();
  });
});

describe("from lane to lane", () => {
  it("a name leads to the next name, the legend lies below the last", () => {
    const names = LANES.items
      .filter(({ role }) => role === "lane" || role === "heading")
      .map(({ key }) => key);
    const keys = walk(LANES, names[0] ?? "", "down");
    expect(keys.slice(0, names.length - 1)).toEqual(names.slice(1));
    expect(itemOf(LANES, keys.at(-1) ?? "").role).toBe("legend");
  });

  it("a mark leads to the same contact where the next lane has it", () => {
    const scene = buildLanes(
      lanesInput({ view: { selection: ["wang-yi", "sergei-lavrov"], lanesOnly: true } }),
    );
    const mark = scene.items.find(({ role, key }) => role === "bead" && key.endsWith("@lane:sergei-lavrov"));
    const isTop = (scene.items.find(({ key }) => key === "lane:sergei-lavrov")?.box?.top ?? 0) < 60;
    const next = nextItem(scene, mark?.key ?? "", isTop ? "down" : "up");
    expect(next?.events).toEqual(mark?.events);
    expect(next?.key).not.toBe(mark?.key);
  });

  it("the dated facts lie above the first lane", () => {
    const first = LANES.items.find(({ role }) => role === "heading");
    expect(nextItem(LANES, first?.key ?? "", "up")?.role).toBe("axis");
  });
});

describe("in seats", () => {
  it("a guest leads to the next guest of the bench", () => {
    const guest = SEATS.items.find(({ role, side }) => role === "seat" && side === "russia");
    const next = nextItem(SEATS, guest?.key ?? "", "down");
    expect(next?.role).toMatch(/^(seat|heading)$/);
  });

  it("the way from the left bench to the right one goes through the middle", () => {
    const guest = SEATS.items.find(({ role, side }) => role === "seat" && side === "russia");
    const roles = walk(SEATS, guest?.key ?? "", "right").map((key) => itemOf(SEATS, key).role);
    expect(roles).toContain("bar");
    expect(roles.at(-1)).toMatch(/^(seat|heading|fold)$/);
  });
});

it.each([
  ["lanes", LANES],
  ["seats", SEATS],
])("the arrows lead to everything that stands out in %s", (_, scene) => {
  const walked = scene.items.filter((item) => isWalked(item) && item.tone !== "out" && item.tone !== "far");
  const all = reached(scene, walked[0]?.key ?? "");
  const lost = walked.filter(({ key }) => !all.has(key)).map(({ key }) => key);
  expect(lost).toEqual([]);
});

it("an unknown key leads nowhere", () => {
  expect(nextItem(LANES, "nobody", "right")).toBeNull();
});
