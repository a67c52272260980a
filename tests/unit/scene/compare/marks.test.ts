import { describe, expect, it } from "vitest";
import { compareWindows } from "#domain/compare/compare-windows.ts";
import { NO_CRITERIA } from "#domain/filter/criteria.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { prepareSilence } from "#domain/silence/prepare-silence.ts";
import { changeLook, paceLook } from "#scene/compare/mark-look.ts";
import { paceOf, timesWords } from "#scene/compare/mark-silence.ts";
import { diffScenes } from "#scene/diff-scenes.ts";
import { legendOf } from "#scene/legend.ts";
import { PALETTES } from "#drawing/palette.ts";
import { placeLabels } from "#scene/place-labels.ts";
import { buildPicture } from "#scene/picture/build-picture.ts";
import { nodeOf, tieOf, TINY, tinyScene } from "#tests/unit/scene/tiny-scene.ts";

const month = (number: number) => ({
  from: dayFromCalendar(2022, number, 1),
  to: dayFromCalendar(2022, number + 1, 1) - 1,
});
const comparison = compareWindows(TINY, NO_CRITERIA, month(3), month(5));
const both = { criteria: { ...NO_CRITERIA, window: month(3) }, rest: { comparison } };

describe("two periods in one picture", () => {
  it("has what is in either period inside, on the positions that the page has anyway", () => {
    const alone = tinyScene({ mode: "ties" });
    const scene = tinyScene({ mode: "ties", ...both });
    expect(scene.nodes.map(({ id, x, y }) => [id, x, y])).toEqual(
      alone.nodes.map(({ id, x, y }) => [id, x, y]),
    );
    const lost = tieOf(scene, "ana-arden~boris-bell");
    expect(lost).toMatchObject({ presence: "in", change: "lost", mark: "−2", weight: 2 });
    const gained = scene.ties.filter((tie) => tie.change === "gained");
    expect(gained.length).toBeGreaterThan(0);
    expect(gained.every((tie) => tie.presence === "in" && tie.mark?.startsWith("+"))).toBe(true);
  });

  it("says of actors that came or went by a sign before the name", () => {
    const scene = tinyScene({ mode: "ties", ...both });
    expect(nodeOf(scene, "boris-bell").label).toBe("− Boris Bell");
    expect(nodeOf(scene, "cora-cane").label).toBe("+ Cora Cane");
  });

  it("places labels for the names with their signs, so that none overlaps", () => {
    for (const labelScale of [0.3, 0.5, 1]) {
      const { nodes } = tinyScene({ mode: "ties", ...both, rest: { ...both.rest, labelScale } });
      expect(nodes.some(({ label }) => /^[+−] /.test(label))).toBe(true);
      expect(new Set(nodes.filter((node) => node.labelShown).map(({ id }) => id))).toEqual(
        placeLabels(nodes, { zoom: labelScale }),
      );
    }
  });

  it("marks events and their participations in Contacts view", () => {
    const scene = tinyScene(both);
    expect(nodeOf(scene, "call-2022-03-01-arden-bell").change).toBe("lost");
    expect(nodeOf(scene, "visit-2022-05-10-cane-arvania").change).toBe("gained");
    expect(tieOf(scene, "call-2022-03-01-arden-bell>ana-arden").change).toBe("lost");
    expect(nodeOf(scene, "visit-2022-07-bell-arvania")).toMatchObject({ presence: "out" });
    expect(nodeOf(scene, "visit-2022-07-bell-arvania").change).toBeUndefined();
  });

  it("has a legend of the changes that it shows, in a picture too", () => {
    const scene = tinyScene({ mode: "ties", ...both });
    const entries = legendOf(scene, TINY);
    expect(entries.some((entry) => entry.sign === "change" && entry.change === "lost")).toBe(true);
    const picture = buildPicture(scene, {
      title: "Two periods",
      subtitle: [],
      legend: entries,
      sources: [],
      credit: "",
      description: "",
      width: 800,
      maxGraphHeight: 600,
      theme: "light",
      region: null,
    });
    const dashed = picture.primitives.filter((one) => one.kind === "line" && one.stroke.dash !== undefined);
    expect(dashed.length).toBeGreaterThan(0);
    expect(picture.primitives.some((one) => one.kind === "text" && one.text === "−2")).toBe(true);
  });

  it("is a change of the scene, and ending it another", () => {
    const plain = tinyScene({ mode: "ties" });
    const compared = tinyScene({ mode: "ties", ...both });
    expect(diffScenes(plain, compared).changeTies.length).toBeGreaterThan(0);
    expect(diffScenes(compared, compared).changeTies).toEqual([]);
  });
});

const pace = (overdue: number | null) => paceOf({ silentDays: 10, overdue });

describe("silence", () => {
  const everything = new Uint8Array(TINY.events.length).fill(1);
  const silence = prepareSilence(TINY, everything)(TINY.span);

  it("marks ties and actors inside the window, and leaves the rest as it is", () => {
    const scene = tinyScene({ mode: "ties", rest: { silence } });
    const tie = tieOf(scene, "ana-arden~boris-bell");
    expect(tie.pace).toBeDefined();
    expect(scene.ties.filter((each) => each.presence !== "in").every((each) => each.pace === undefined)).toBe(
      true,
    );
    expect(legendOf(scene, TINY).some((entry) => entry.sign === "pace")).toBe(true);
  });

  it("tells on time, due, overdue and unknown apart", () => {
    expect([pace(0.99), pace(1), pace(1.99), pace(2), pace(null)]).toEqual([
      "on-time",
      "due",
      "due",
      "overdue",
      "unknown",
    ]);
    expect(paceOf({ silentDays: null, overdue: null })).toBeNull();
    expect([timesWords(1.99), timesWords(12.7)]).toEqual(["1.9", "12"]);
  });
});

it("no two changes and no two paces differ by colour alone", () => {
  for (const palette of Object.values(PALETTES)) {
    const changes = (["gained", "lost", "weaker", "kept"] as const).map((one) => changeLook(one, palette));
    const paces = (["on-time", "due", "overdue", "unknown"] as const).map((one) => paceLook(one, palette));
    for (const looks of [changes, paces]) {
      const patterns = looks.map(({ dash, opacity }) => `${dash?.join(" ") ?? "solid"} ${opacity}`);
      expect(new Set(patterns).size).toBe(patterns.length);
    }
  }
});

it("no change and no pace has a hue: hues mean sides", () => {
  for (const palette of Object.values(PALETTES)) {
    const looks = [
      ...(["gained", "lost", "stronger", "weaker", "kept"] as const).map((one) => changeLook(one, palette)),
      ...(["on-time", "due", "overdue", "unknown"] as const).map((one) => paceLook(one, palette)),
    ];
    for (const { colour } of looks) {
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      expect(Math.max(...channels) - Math.min(...channels), colour).toBeLessThan(32);
    }
  }
});
