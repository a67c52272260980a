// Parts of the program that come after the page: whatever becomes of their files, the page stands, says what did not
// come and why, and takes the part when it can be had.
import { expect, test, type Locator, type Page, type Route } from "@playwright/test";
import { APP_BASE, APP_PORT } from "../support/serve-dist.ts";
import { region, watchViolations } from "./page.ts";
import { still } from "./still.ts";

/** slow: it comes later, held: not before another mode is set. */
type Mode = "404" | "html" | "offline" | "slow" | "held" | "right";

/** So long a slow file takes. */
const SLOW_MS = 400;

/** What becomes of the files whose names begin like this, until told otherwise. */
async function spoil(page: Page, names: RegExp): Promise<(mode: Mode) => void> {
  let mode: Mode = "404";
  let release = (): void => undefined;
  await page.route(names, async (route: Route) => {
    if (mode === "404") await route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
    else if (mode === "html") await route.fulfill({ contentType: "text/html", body: "<title>Home</title>" });
    else if (mode === "offline") await route.abort("internetdisconnected");
    else if (mode === "slow") {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await route.continue();
    } else if (mode === "held") {
      await new Promise<void>((resolve) => (release = resolve));
      await route.continue();
    } else await route.continue();
  });
  return (next) => {
    mode = next;
    release();
  };
}

const REASONS: readonly (readonly [Mode, RegExp])[] = [
  ["404", /no longer has the file \(404\)/],
  ["html", /sent a web page in its place/],
  ["offline", /could not be reached|is offline/],
];

/** The page as a whole is there and answers. */
async function pageStands(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Readout" })).toBeVisible();
  // Under the tables the graph is there, and hidden.
  await expect(page.locator('section[aria-label="Graph"]')).toBeAttached();
  await expect(region(page, "Timeline").getByRole("slider", { name: "From" })).toBeAttached();
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function dropFile(page: Page): Promise<void> {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{ no"], "dropped.json", { type: "application/json" }));
    return data;
  });
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
}

async function drawnPage(page: Page, hash = ""): Promise<void> {
  await page.goto(hash === "" ? "./" : `./#${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName("load").length > 0);
}

interface LateDialogCase {
  by: string;
  file: RegExp;
  dialog: string;
  ask: (page: Page) => Promise<void>;
  /** What only the real dialog has. */
  inside: (dialog: Locator) => Locator;
}

const DIALOGS: readonly LateDialogCase[] = [
  {
    by: "Export",
    file: /\/ExportDialog-[^/]*\.js/,
    dialog: "Export",
    ask: (page) => press(page, "Export"),
    inside: (dialog) => dialog.getByRole("button", { name: "Download" }),
  },
  {
    by: "Open",
    file: /\/OpenDialog-[^/]*\.js/,
    dialog: "Open",
    ask: (page) => press(page, "Open"),
    inside: (dialog) => dialog.getByLabel("File", { exact: true }),
  },
  {
    by: "Share, whose style sheet does not come",
    file: /\/ShareDialog-[^/]*\.css/,
    dialog: "Share",
    ask: (page) => press(page, "Share"),
    inside: (dialog) => dialog.getByRole("textbox").first(),
  },
  {
    by: "Help",
    file: /\/HelpDialog-[^/]*\.js/,
    dialog: "Help",
    ask: (page) => press(page, "Help"),
    inside: (dialog) => dialog.getByRole("checkbox", { name: "Single-key shortcuts" }),
  },
  {
    by: "the key ?",
    file: /\/HelpDialog-[^/]*\.js/,
    dialog: "Help",
    ask: async (page) => {
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("?");
    },
    inside: (dialog) => dialog.getByRole("checkbox", { name: "Single-key shortcuts" }),
  },
  {
    by: "About the data",
    file: /\/CoverageDialog-[^/]*\.js/,
    dialog: "About the data",
    ask: async (page) => {
      await press(page, "Help");
      await page
        .getByRole("dialog", { name: "Help" })
        .getByRole("button", { name: /^About the data/u })
        .click();
    },
    inside: (dialog) => dialog.getByRole("table"),
  },
  {
    by: "a dropped file",
    file: /\/(OpenDialog|read-graph)-[^/]*\.js/,
    dialog: "Open",
    ask: dropFile,
    inside: (dialog) => dialog.getByText("dropped.json").first(),
  },
];

test.describe("a dialog that comes late", () => {
  for (const { by, file, dialog, ask, inside } of DIALOGS) {
    test(`${by}: gone, replaced, offline, slow, given up, and there at last`, async ({ page }) => {
      const become = await spoil(page, file);
      await drawnPage(page);
      const shown = page.getByRole("dialog", { name: dialog, exact: true });
      for (const [mode, reason] of REASONS) {
        become(mode);
        await ask(page);
        await expect(shown.getByRole("alert")).toContainText(reason);
        await page.keyboard.press("Escape");
        await expect(shown).toHaveCount(0);
        await pageStands(page);
      }

      become("held");
      await ask(page);
      await expect(shown).toContainText("Fetching");
      await page.keyboard.press("Escape");
      await expect(shown).toHaveCount(0);
      const arrived = page.waitForEvent("requestfinished", (request) => file.test(request.url()));
      become("right");
      await arrived;
      await still(page);
      await expect(shown).toHaveCount(0);
      await pageStands(page);

      become("404");
      await ask(page);
      await expect(inside(shown)).toBeVisible();
    });
  }

  test("another try from the dialog itself brings it, and the focus goes back where it was", async ({
    page,
  }) => {
    const become = await spoil(page, /\/HelpDialog-[^/]*\.js/);
    await drawnPage(page);
    await press(page, "Help");
    const shown = page.getByRole("dialog", { name: "Help", exact: true });
    await expect(shown.getByRole("alert")).toContainText("The help could not be fetched");
    await expect(shown.getByRole("button", { name: "Reload the page" })).toBeVisible();
    become("right");
    await shown.getByRole("button", { name: "Try again" }).click();
    await expect(shown.getByRole("checkbox", { name: "Single-key shortcuts" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Help", exact: true })).toBeFocused();
  });

  test("a file that was dropped and given up is not read by the next who opens the dialog", async ({
    page,
  }) => {
    const become = await spoil(page, /\/OpenDialog-[^/]*\.js/);
    await drawnPage(page);
    await dropFile(page);
    const shown = page.getByRole("dialog", { name: "Open", exact: true });
    await expect(shown.getByRole("alert")).toBeVisible();
    await page.keyboard.press("Escape");
    become("right");
    await press(page, "Open");
    await expect(shown.getByLabel("File", { exact: true })).toBeVisible();
    await expect(shown).not.toContainText("dropped.json");
  });
});

interface LatePanelCase {
  part: string;
  file: RegExp;
  hash?: string;
  ask?: (page: Page) => Promise<void>;
  what: RegExp;
  inside: (page: Page) => Locator;
}

const PANELS: readonly LatePanelCase[] = [
  {
    part: "Filters",
    file: /\/FiltersPanel-[^/]*\.js/,
    what: /The filters could not be fetched/,
    inside: (page) => region(page, "Filters"),
  },
  {
    part: "Details",
    file: /\/(DetailsPanel)-[^/]*\.css/,
    what: /The details could not be fetched/,
    inside: (page) => region(page, "Details"),
  },
  {
    part: "Tables",
    file: /\/TablesPanel-[^/]*\.js/,
    ask: (page) => press(page, "Tables"),
    what: /The tables could not be fetched/,
    inside: (page) => region(page, "Tables"),
  },
  {
    part: "Compare",
    file: /\/ComparePanel-[^/]*\.js/,
    hash: "v=1&from=2023-01-01&to=2023-06-30&vs=2022-07-01..2022-12-31",
    what: /The comparison of two periods could not be fetched/,
    inside: (page) => page.getByRole("region", { name: "Changes" }),
  },
  {
    part: "Silence",
    file: /\/SilencePanel-[^/]*\.js/,
    hash: "v=1&silence=1",
    what: /The list of silences could not be fetched/,
    inside: (page) => page.getByRole("region", { name: "Silence" }),
  },
  {
    part: "a phrase",
    file: /\/PhraseLane-[^/]*\.js/,
    hash: "v=1&phrase=central%20asian",
    what: /The uses of the phrase could not be fetched/,
    inside: (page) => page.locator(".phrase-mark").first(),
  },
];

test.describe("a part of the page that comes late", () => {
  for (const { part, file, hash, ask, what, inside } of PANELS) {
    test(`${part}: gone, replaced, offline, slow, and there at last`, async ({ page }) => {
      const become = await spoil(page, file);
      await drawnPage(page, hash);
      await ask?.(page);
      const message = page.getByRole("alert").filter({ hasText: what });
      const again = message.getByRole("button", { name: "Try again" });
      await expect(message).toBeVisible();
      for (const [mode, reason] of REASONS) {
        become(mode);
        await again.click();
        await expect(message).toContainText(reason);
        await pageStands(page);
      }
      become("slow");
      // It may come by itself, while nothing else is done.
      await again.click({ timeout: 500 }).catch(() => undefined);
      await pageStands(page);
      await expect(message).toHaveCount(0);
      await expect(inside(page)).toBeVisible();
    });
  }

  test("the search says why it does not come, and tries again with each letter", async ({ page }) => {
    const become = await spoil(page, /\/search-index-[^/]*\.js/);
    await drawnPage(page);
    const box = page.getByRole("combobox", { name: "Search" });
    for (const [mode, reason] of REASONS) {
      become(mode);
      await box.fill("");
      await box.pressSequentially("kul");
      await expect(page.locator(".search-message")).toContainText(reason);
    }
    become("slow");
    await box.pressSequentially("eba");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Kuleba");
    await pageStands(page);
  });

  for (const { arranged, hash, file, title } of [
    {
      arranged: "by side",
      hash: "",
      file: /\/hit-layer-[^/]*\.js/,
      title: "The graph is only a picture for now",
    },
    {
      arranged: "freely",
      hash: "v=1&arrange=free",
      file: /\/graph-session-[^/]*\.js/,
      title: "The canvas of the graph could not be fetched",
    },
  ])
    test(`the canvas, arranged ${arranged}: the graph stays a picture, and pressing it tries again`, async ({
      page,
    }) => {
      const become = await spoil(page, file);
      await drawnPage(page, hash);
      const notice = region(page, "Notices").filter({ hasText: title });
      const stage = page.locator(".graph-stage");
      for (const [mode, reason] of REASONS) {
        become(mode);
        // A press while a try is under way joins that try, which may have met the server as it was before.
        await expect(async () => {
          await stage.click({ position: { x: 5, y: 5 } });
          await expect(notice).toContainText(reason, { timeout: 1000 });
        }).toPass({ timeout: 8000 });
      }
      become("slow");
      await stage.click({ position: { x: 5, y: 5 } });
      await expect(notice).toHaveCount(0, { timeout: 20_000 });
      await pageStands(page);
    });

  test("the writer of references: why, and another try", async ({ page }) => {
    const become = await spoil(page, /\/citation-library-[^/]*\.js/);
    await drawnPage(page, "v=1&select=wang-yi");
    await press(page, "Export");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("tab", { name: "Footnotes" }).click();
    await dialog.getByRole("radio", { name: "BibTeX" }).click({ force: true });
    const text = dialog.getByRole("region", { name: "Footnotes" });
    for (const [mode, reason] of REASONS) {
      become(mode);
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(text).toContainText(reason);
    }
    become("slow");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(text).toContainText("@");
  });

  test("the checks of a graph that the page was not built with", async ({ page }) => {
    await page.route("**/graph.json", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n` });
    });
    const become = await spoil(page, /\/read-graph-[^/]*\.js/);
    await page.goto("./");
    for (const [mode, reason] of REASONS) {
      become(mode);
      await press(page, "Try again");
      await expect(page.getByRole("alert").filter({ hasText: reason })).toBeVisible();
    }
    become("slow");
    await press(page, "Try again");
    await expect(region(page, "Graph")).toBeVisible();
  });
});

test("all late parts are fetched while nothing else is done: nothing is missing when the server goes away", async ({
  page,
  context,
}) => {
  const violations = await watchViolations(page);
  await drawnPage(page);
  const files = await page.evaluate(() => {
    const list = JSON.parse(document.getElementById("late-files")?.textContent ?? "{}") as Record<
      string,
      string[]
    >;
    return [...new Set(Object.values(list).flat())];
  });
  expect(files.length).toBeGreaterThan(20);
  await page.waitForFunction(
    (all) => {
      const got = performance.getEntriesByType("resource").map((entry) => entry.name);
      return all.every((file) => got.some((name) => name.endsWith(file)));
    },
    files,
    { timeout: 20_000 },
  );
  // The last of them still has to be started.
  await page.waitForTimeout(500);
  await context.setOffline(true);
  for (const name of ["Help", "Share", "Open", "Export"]) {
    await press(page, name);
    await expect(page.getByRole("dialog", { name, exact: true })).toBeVisible();
    await expect(page.getByRole("dialog", { name, exact: true }).getByRole("alert")).toHaveCount(0);
    await page.keyboard.press("Escape");
  }
  expect(await violations()).toEqual([]);
});

test.describe("where the program itself does not come, plain words stand in its place", () => {
  for (const [name, pattern] of [
    ["the first script", /\/assets\/index-[^/]*\.js/],
    ["a script that it needs", /\/assets\/shared-[^/]*\.js/],
  ] as const)
    test(`${name} is gone`, async ({ page }) => {
      await spoil(page, pattern);
      await page.goto("./");
      await expect(page.getByRole("heading", { name: "Readout" })).toBeVisible();
      await expect(page.getByText("reload the page")).toBeVisible();
    });

  test("opened straight from the folder", async ({ page }) => {
    await page.goto(new URL("../../dist/index.html", import.meta.url).href);
    await expect(page.getByRole("heading", { name: "Readout" })).toBeVisible();
    await expect(page.getByText("put the files on a web server")).toBeVisible();
  });

  test("in a closed frame", async ({ page }) => {
    await page.route("**/frame.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe sandbox="allow-scripts" src="http://127.0.0.1:${APP_PORT + 1}${APP_BASE}" width="900" height="700"></iframe>`,
      }),
    );
    await page.goto(`http://127.0.0.1:${APP_PORT + 1}/frame.html`);
    await expect(page.frameLocator("iframe").getByRole("heading", { name: "Readout" })).toBeVisible();
    await expect(page.frameLocator("iframe").getByText("reload the page")).toBeVisible();
  });
});
