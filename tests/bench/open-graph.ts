import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/**
 * Opens a graph as a person does, and waits until it is shown. From the disk: a file that the runner hands over in
 * memory costs the page a task of its own. `before` runs when all is ready for the press.
 */
export async function openGraph(page: Page, graph: unknown, before?: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-open-"));
  const path = join(folder, "made.json");
  writeFileSync(path, JSON.stringify(graph));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const file = page.getByLabel("File", { exact: true });
  await file.waitFor();
  await before?.();
  await file.setInputFiles(path);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  rmSync(folder, { recursive: true });
}
