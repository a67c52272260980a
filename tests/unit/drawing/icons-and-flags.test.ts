import { describe, expect, it } from "vitest";
import { FLAG_DATA } from "#drawing/flags/flag-data.ts";
import { FLAG_CODES, hasFlag } from "#drawing/flags/has-flag.ts";
import { flagDataUrl, flagShapes } from "#drawing/flags/flag-image.ts";
import { eventIcon } from "#drawing/icons/event-icons.ts";
import { eventIconDataUrl } from "#drawing/icons/icon-svg.ts";

const TYPES =
  "call meeting visit summit conference negotiation letter document remarks vote envoy agreement appointment military other".split(
    " ",
  );

describe("event icons", () => {
  it("tell all event types apart", () => {
    expect(new Set(TYPES.map((type) => JSON.stringify(eventIcon(type)))).size).toBe(TYPES.length);
  });

  it("give an unknown type the ring, names of the language's own objects too", () => {
    for (const type of ["parade", "constructor", "__proto__", "toString"]) {
      expect(eventIcon(type)).toBe(eventIcon("other"));
    }
  });

  it("come as an image address in the asked colour", () => {
    const address = eventIconDataUrl("call", "#123456");
    expect(address).toMatch(/^data:image\/svg\+xml,/);
    expect(decodeURIComponent(address)).toContain('stroke="#123456"');
  });
});

describe("flags", () => {
  it("hold shapes only: no ids, references, scripts or styles", () => {
    for (const [code, shapes] of Object.entries(FLAG_DATA)) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(shapes, code).not.toMatch(/\bid=|href|url\(|<script|<style|\bon\w+=/);
      expect(shapes, code).toMatch(/^<(path|circle|g|rect)/);
    }
  });

  it("are known by name before they have come, all of them and no others", () => {
    expect([...FLAG_CODES].toSorted()).toEqual(Object.keys(FLAG_DATA).toSorted());
    expect([hasFlag("CN"), hasFlag("XA"), hasFlag("cn"), hasFlag("constructor")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("are there for the main states, and null for codes without one", () => {
    for (const code of ["CN", "RU", "UA", "US", "KZ", "KG", "TJ", "TM", "UZ", "EU", "UN"]) {
      expect(flagDataUrl(code), code).toMatch(/^data:image\/svg\+xml,/);
    }
    expect([flagShapes("XA"), flagShapes(null), flagDataUrl("constructor")]).toEqual([null, null, null]);
  });
});
