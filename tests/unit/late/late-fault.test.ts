import { describe, expect, it } from "vitest";
import { faultOf } from "#late/check-file.ts";
import { faultWords, isMendedByReload, type LateFault } from "#late/late-fault.ts";

describe("faultOf", () => {
  it.each([
    ["a.js", 200, "text/javascript", null],
    ["a.js", 200, "application/javascript; charset=utf-8", null],
    ["a.js?again=2", 200, "text/javascript", null],
    ["a.css", 200, "text/css", null],
    ["a.js", 404, "text/javascript", { kind: "gone", status: 404 }],
    ["a.js", 410, "", { kind: "gone", status: 410 }],
    ["a.js", 503, "text/html", { kind: "refused", status: 503 }],
    ["a.js", 200, "text/html", { kind: "other", type: "text/html" }],
    ["a.css", 200, "text/html", { kind: "other", type: "text/html" }],
    ["a.js", 200, "text/css", { kind: "other", type: "text/css" }],
    ["a.js", 200, "", { kind: "other", type: "" }],
  ] as const)("%s %i %s", (address, status, type, fault) => {
    expect(faultOf(address, status, type)).toEqual(fault);
  });
});

describe("faultWords", () => {
  const WORDS: readonly (readonly [LateFault, RegExp, boolean])[] = [
    [{ kind: "gone", status: 404 }, /no longer has the file \(404\).*newer version/, true],
    [{ kind: "other", type: "text/html" }, /a web page in its place/, true],
    [{ kind: "other", type: "text/plain" }, /something else in its place/, true],
    [{ kind: "refused", status: 503 }, /answered with an error \(503\)/, false],
    [{ kind: "offline" }, /this device is offline/, false],
    [{ kind: "unreachable" }, /could not be reached/, false],
    [{ kind: "slow", seconds: 30 }, /for 30 seconds/, false],
    [{ kind: "broken", message: "x is not defined" }, /\(x is not defined\)/, true],
  ];
  it.each(WORDS)("%o", (fault, words, isMended) => {
    expect(faultWords("The help", fault)).toMatch(/^The help could not be fetched: /);
    expect(faultWords("The help", fault)).toMatch(words);
    expect(isMendedByReload(fault)).toBe(isMended);
  });
});
