// `npm run bench`: every *.bench.ts of this folder in a real Chromium, one page each. It prints what the pages answer
// and never fails because of a figure: a slow result is to be read.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { BROWSER_ARGS, ensureBrowser } from "#tests/support/find-browser.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One script without imports, so that a blank page can run it. */
async function bundle(entry: string, folder: string): Promise<string> {
  const fileName = `${basename(entry, ".ts")}.js`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: { entry, formats: ["iife"], name: "bench", fileName: () => fileName },
    },
  });
  return join(folder, fileName);
}

async function measure(browser: Browser, script: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    page.on("console", (m) => console.log(m.text()));
    await page.goto("about:blank");
    await page.addScriptTag({ path: script });
    return await page.evaluate(() => (globalThis as unknown as { runBench: () => string[] }).runBench());
  } finally {
    await page.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGS] });
try {
  console.log(`${cpus().length} cores, Chromium ${browser.version()}, Node ${process.version}`);
  for (const file of readdirSync(HERE).filter((name) => name.endsWith(".bench.ts"))) {
    const script = await bundle(join(HERE, file), folder);
    console.log(`\n${file}`);
    for (const line of await measure(browser, script)) console.log(line);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
