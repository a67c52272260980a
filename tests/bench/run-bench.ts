// npm run bench: builds the app, serves it, and measures it in a real Chromium. It reports figures and their bounds,
// and never fails: a regression is read, not tuned away. Nothing of the machine is reported but the cores and versions.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { BROWSER_ARGS, ensureBrowser } from "../support/find-browser.ts";
import { serveFolder } from "../support/serve-dist.ts";
import { benchLoad } from "./bench-load.ts";
import { benchFrames } from "./bench-frames.ts";
import { benchOpen } from "./bench-open.ts";

/** One figure with what it should be. */
export interface Figure {
  name: string;
  value: string;
  bound: string;
  holds: boolean;
}

const PORT = 4189;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

execFileSync("npx", ["vite", "build", "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
const server = await serveFolder({ folder: `${ROOT}dist`, port: PORT, base: "/", policyHeader: true });
const browser: Browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_ARGS] });
console.log(`${cpus().length} cores, Chromium ${browser.version()}, Node ${process.versions.node}`);
const address = `http://127.0.0.1:${PORT}/`;
const figures = [
  ...(await benchLoad(browser, address)),
  ...(await benchOpen(browser, address)),
  ...(await benchFrames(browser, address, { views: option("views"), sizes: option("sizes") })),
];
for (const { name, value, bound, holds } of figures)
  console.log(`${holds ? "holds " : "MISSES"}  ${name}: ${value} (${bound})`);
server.close();
await runKernels();
await browser.close();

/** What "--name=…" says; "" = everything. */
function option(name: string): string {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? "";
}

/** Every *.bench.ts of this folder, each on a blank page of its own: kernels against their alternatives. */
async function runKernels(): Promise<void> {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  for (const file of readdirSync(here).filter((name) => name.endsWith(".bench.ts"))) {
    const script = await bundle(join(here, file), folder);
    console.log(`\n${file}`);
    const page = await browser.newPage();
    await page.goto("about:blank");
    await page.addScriptTag({ path: script });
    const lines = await page.evaluate(() =>
      (globalThis as unknown as { runBench: () => string[] }).runBench(),
    );
    for (const line of lines) console.log(line);
    await page.close();
  }
  rmSync(folder, { recursive: true, force: true });
}

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
