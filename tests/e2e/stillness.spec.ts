// Nothing that is asked of the picture moves it: dates, filters, a choice, two periods, silence, play, panels and the
// legend leave every name, bar, heading and mark at the same place of the screen, to the pixel.
import { expect, type Page } from "@playwright/test";
import { edition20261 } from "../support/edition-2026-1.ts";
import { drawn, region, test, typeDates } from "./page.ts";
import { still } from "./still.ts";

type Places = Readonly<Record<string, readonly number[]>>;

interface Seen {
  /** By the key of what can be pressed: left, top, width and height on the screen, CSS px. */
  touched: Places;
  /** What was painted last, as "words left top", CSS px of the screen. */
  painted: readonly string[];
}

/** Rows and names; they are all there in every state. */
const ROWS = /^(?:guest|bar|heading|lane):/u;
/** Contacts with a mark of their own. */
const MARKS = /^(?:bead|tile|pill|stack):/u;
/** What counts: its numbers change with the dates and its place with the width of its words. */
const COUNTED = /\d/u;

/** Notes each text of the picture as it is painted, from before the page's first script. */
async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.assign(globalThis, { paintedTexts: texts });
    const isPicture = ({ canvas }: CanvasRenderingContext2D): boolean => canvas.className === "graph-marks";
    // oxlint-disable-next-line typescript/unbound-method -- called below with the context that they were asked of
    const { fillRect, fillText } = CanvasRenderingContext2D.prototype;
    // The ground is the one rectangle that is filled without a path: a new painting begins.
    CanvasRenderingContext2D.prototype.fillRect = function (...place) {
      if (isPicture(this)) texts.length = 0;
      fillRect.apply(this, place);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...more) {
      if (isPicture(this)) {
        const { left, top } = this.canvas.getBoundingClientRect();
        const { x: inX, y: inY } = this.getTransform().transformPoint({ x, y });
        const at = [left + scrollX + inX / devicePixelRatio, top + scrollY + inY / devicePixelRatio];
        texts.push([text, ...at.map((each) => Math.round(each * 10) / 10)].join(" "));
      }
      fillText.call(this, text, x, y, ...more);
    };
  });
}

/** Where everything lies now. */
async function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    interface Element {
      id: () => string;
      data: (name: string) => number;
      renderedPosition: () => { x: number; y: number };
    }
    type Host = HTMLElement & {
      _cyreg: { cy: { nodes: () => { toArray: () => Element[] }; zoom: () => number } };
    };
    const host = document.querySelector<Host>(".graph-host");
    if (host === null) throw new Error("there is no picture");
    const { cy } = host._cyreg;
    const { left, top } = host.getBoundingClientRect();
    const rounded = (numbers: readonly number[]): number[] =>
      numbers.map((each) => Math.round(each * 10) / 10);
    const { paintedTexts } = globalThis as unknown as { paintedTexts: string[] };
    return {
      touched: Object.fromEntries(
        cy
          .nodes()
          .toArray()
          .map((node) => {
            const { x, y } = node.renderedPosition();
            const [width, height] = [node.data("w") * cy.zoom(), node.data("h") * cy.zoom()];
            const corner = [left + scrollX + x - width / 2, top + scrollY + y - height / 2];
            return [node.id(), rounded([...corner, width, height])];
          }),
      ),
      painted: [...paintedTexts],
    };
  });
}

const FIRST = firstRank();

/** The ids of contacts that the side in the middle takes part in. */
function firstRank(): ReadonlySet<string> {
  const { actors, events, vocabulary } = edition20261();
  const members = new Set(vocabulary.sides?.find(({ id }) => id === "china")?.members);
  const isOfChina = ({ id, state = "" }: { id: string; state?: string }): boolean =>
    members.has(id) || members.has(state);
  const people = new Set(actors.filter(isOfChina).map(({ id }) => id));
  const first = events.filter(({ participants }) => participants.some(({ actor }) => people.has(actor)));
  return new Set(first.map(({ id }) => id));
}

function isFirst(key: string): boolean {
  return MARKS.test(key) && FIRST.has(key.slice(key.indexOf(":") + 1));
}

function kept(places: Places, wanted: (key: string) => boolean): Places {
  return Object.fromEntries(Object.entries(places).filter(([key]) => wanted(key)));
}

/** Those of `before` that are elsewhere in `after`, as "key: from → to"; what is gone is passed over. */
function moved(before: Places, after: Places): readonly string[] {
  return Object.entries(before).flatMap(([key, from]) => {
    const to = after[key];
    const isHere =
      to === undefined || (key.startsWith("heading:") ? isAnchored(from, to) : to.join() === from.join());
    return isHere ? [] : [`${key}: ${from.join(" ")} → ${to.join(" ")}`];
  });
}

/** A heading ends in a count, and is as wide as that: its line stays, and so does the edge or middle that it is set by. */
function isAnchored(from: readonly number[], to: readonly number[]): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = from;
  const [toLeft = 0, toTop = 0, toWidth = 0, toHeight = 0] = to;
  const edges = [left - toLeft, left + width - toLeft - toWidth, left + width / 2 - toLeft - toWidth / 2];
  return top === toTop && height === toHeight && edges.some((edge) => Math.abs(edge) < 0.11);
}

/** The words without numbers that stand in a row, a bar or a heading. */
function namesOf({ touched, painted }: Seen): readonly string[] {
  const boxes = Object.values(kept(touched, (key) => ROWS.test(key)));
  return painted.filter((words) => {
    const [, text = "", x, y] = /^(.*) (\S+) (\S+)$/u.exec(words) ?? [];
    const isIn = ([left = 0, top = 0, width = 0, height = 0]: readonly number[]): boolean =>
      Number(x) >= left - 1 && Number(x) <= left + width + 1 && Number(y) >= top && Number(y) <= top + height;
    return !COUNTED.test(text) && boxes.some(isIn);
  });
}

async function open(page: Page, hash: string): Promise<Seen> {
  await watchPainting(page);
  await page.goto(hash === "" ? "./" : `./#${hash}`);
  await drawn(page);
  await page.waitForFunction(() => {
    const host = document.querySelector<
      HTMLElement & { _cyreg?: { cy: { nodes: () => { length: number } } } }
    >(".graph-host");
    return (host?._cyreg?.cy.nodes().length ?? 0) > 150;
  });
  await still(page);
  return seen(page);
}

/** Every row is there, and nothing of first rank lies elsewhere. */
async function expectStill(page: Page, rest: Seen, what: string): Promise<void> {
  await still(page);
  expectPlaces(rest, await seen(page), what);
}

function expectPlaces(rest: Seen, now: Seen, what: string): void {
  const rows = kept(rest.touched, (key) => ROWS.test(key));
  expect(
    Object.keys(rows).filter((key) => now.touched[key] === undefined),
    `${what}: rows that are gone`,
  ).toEqual([]);
  expect(moved(rows, now.touched), `${what}: rows`).toEqual([]);
  const marks = kept(rest.touched, isFirst);
  expect(moved(marks, now.touched), `${what}: marks`).toEqual([]);
  // Lanes make strokes of what lies outside; seats keep every mark.
  const isLanes = Object.keys(rows).some((key) => key.startsWith("lane:"));
  const gone = isLanes ? [] : Object.keys(marks).filter((key) => now.touched[key] === undefined);
  expect(gone, `${what}: marks that are gone`).toEqual([]);
  const names = namesOf(rest);
  expect(names.length).toBeGreaterThan(25);
  expect(
    names.filter((name) => !now.painted.includes(name)),
    `${what}: what is painted`,
  ).toEqual([]);
}

/** A choice and hidden contacts may fold and open what is of second rank; rows lie where they lay. */
async function expectRows(page: Page, rest: Seen, what: string): Promise<void> {
  await still(page);
  const now = await seen(page);
  const rows = kept(rest.touched, (key) => ROWS.test(key));
  expect(
    Object.keys(rows).filter((key) => now.touched[key] === undefined),
    what,
  ).toEqual([]);
  expect(
    moved(rest.touched, now.touched).filter((line) => ROWS.test(line) || isFirst(line.split(": ")[0] ?? "")),
    what,
  ).toEqual([]);
}

async function press(page: Page, places: Places, key: string): Promise<void> {
  const [left = 0, top = 0, width = 0, height = 0] = places[key] ?? [];
  expect(width, key).toBeGreaterThan(0);
  await page.mouse.click(left + width / 2, top + height / 2);
}

async function fromMore(page: Page, role: "button" | "checkbox", name: string): Promise<void> {
  await region(page, "Timeline").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("group", { name: "More timeline controls" }).getByRole(role, { name }).click();
  await page.keyboard.press("Escape");
}

for (const { view, hash, row } of [
  { view: "seats", hash: "", row: "guest:sergei-lavrov" },
  { view: "lanes", hash: "v=1&view=lanes", row: "lane:sergei-lavrov" },
] as const)
  test(`${view} lie where they lay, whatever is asked of them`, async ({ page }) => {
    const rest = await open(page, hash);
    expect(Object.keys(rest.touched).filter((key) => ROWS.test(key)).length).toBeGreaterThan(25);
    expect(namesOf(rest).length).toBeGreaterThan(25);

    await test.step("dates", async () => {
      await typeDates(page, "2022-03", "2022-04");
      await expectStill(page, rest, "two months");
      await page.getByRole("radio", { name: "Hide" }).check();
      await expectRows(page, rest, "what is outside is hidden");
      await page.getByRole("radio", { name: "Fade" }).check();
      await typeDates(page, "2022", "2023");
    });
    await test.step("filters", async () => {
      const box = region(page, "Filters").getByRole("checkbox", { name: /^Call/u }).first();
      await box.check();
      await expectStill(page, rest, "calls alone");
      await box.uncheck();
    });
    await test.step("the legend", async () => {
      const key = Object.keys(rest.touched).find((each) => each.startsWith("legend:")) ?? "";
      await press(page, rest.touched, key);
      await expect(
        region(page, "Filters")
          .getByText(/Remove|Clear/u)
          .first(),
      ).toBeVisible();
      await expectStill(page, rest, "a sign of the legend");
      await press(page, rest.touched, key);
    });
    await test.step("a choice", async () => {
      await press(page, rest.touched, row);
      await expect(region(page, "Details").getByRole("heading", { level: 2 })).toHaveText("Sergei Lavrov");
      await expectRows(page, rest, "one is chosen");
      await page.keyboard.press("Escape");
    });
    await test.step("two periods", async () => {
      await fromMore(page, "button", "Compare two periods");
      await expect(region(page, "Changes")).toBeVisible();
      await expectStill(page, rest, "two periods");
      await page.getByRole("button", { name: "Clear comparison" }).click();
      await expectStill(page, rest, "one period again");
    });
    await test.step("silence", async () => {
      await fromMore(page, "checkbox", "Colour by silence");
      await expectStill(page, rest, "silence");
      await page.getByRole("button", { name: "End silence" }).click();
      await expectStill(page, rest, "silence is over");
    });
    await test.step("play", async () => {
      await page.getByRole("button", { name: "Play", exact: true }).click();
      const slider = page.getByRole("slider", { name: "To", exact: true });
      for (let turn = 0; turn < 3; turn += 1) {
        const at = await slider.getAttribute("aria-valuetext");
        await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(at);
        expectPlaces(rest, await seen(page), `play, turn ${turn}`);
      }
      await page.getByRole("button", { name: "Pause" }).click();
      await expectStill(page, rest, "after play");
    });
    await test.step("panels", async () => {
      for (const names of [["Show filters"], ["Show details"], ["Show filters"], ["Show details"]]) {
        for (const name of names) await page.getByRole("button", { name, exact: true }).click();
        await expectStill(page, rest, `${names.join()} folded or back`);
      }
    });
  });

for (const { width, height, names } of [
  { width: 1024, height: 768, names: ["filters"] },
  { width: 390, height: 844, names: ["filters", "details"] },
])
  test(`a panel over the page of ${width} × ${height} moves nothing under it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const rest = await open(page, "");
    for (const name of names) {
      await page.getByRole("button", { name: `Show ${name}`, exact: true }).click();
      await expectStill(page, rest, `${name} over the page`);
      await page.getByRole("button", { name: `Close ${name}`, exact: true }).click();
      await expectStill(page, rest, `${name} closed`);
    }
  });
