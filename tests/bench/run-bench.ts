// npm run bench: builds the app, serves it, and measures it in a real Chromium. It reports figures and their bounds,
// and never fails: a regression is read, not tuned away. Nothing of the machine is reported but the cores and versions.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { BROWSER_ARGS, ensureBrowser } from "../support/find-browser.ts";
import { serveFolder } from "../support/serve-dist.ts";
import { benchLoad } from "./bench-load.ts";
import { benchScrub } from "./bench-scrub.ts";

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
const figures = [...(await benchLoad(browser, address)), ...(await benchScrub(browser, address))];
for (const { name, value, bound, holds } of figures)
  console.log(`${holds ? "holds " : "MISSES"}  ${name}: ${value} (${bound})`);
await browser.close();
server.close();
