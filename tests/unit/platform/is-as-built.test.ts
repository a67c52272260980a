import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isAsBuilt } from "#platform/is-as-built.ts";

describe("isAsBuilt", () => {
  const text = readFileSync(new URL("../../../public/graph.json", import.meta.url), "utf8");
  afterEach(() => void vi.unstubAllGlobals());

  it("knows the graph that the page was built with, and no other", async () => {
    expect(await isAsBuilt(text)).toBe(true);
    expect(await isAsBuilt(`${text} `)).toBe(false);
    expect(await isAsBuilt("")).toBe(false);
  });

  it("knows none where the browser has no digests", async () => {
    vi.stubGlobal("crypto", undefined);
    expect(await isAsBuilt(text)).toBe(false);
    vi.stubGlobal("crypto", {});
    expect(await isAsBuilt(text)).toBe(false);
  });
});
