import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { textWidth } from "#drawing/text-width.ts";
import { fitName } from "#scene/marks/fit-name.ts";
import { nameForms } from "#scene/marks/short-names.ts";
import { edition20261 } from "../../../support/edition-2026-1.ts";

const dataset = buildDataset(edition20261());

function formsOf(id: string): readonly string[] {
  const { full, medium, short, tiny } = nameForms(dataset, dataset.actorRow.get(id) ?? -1);
  return [full, medium, short, tiny];
}

describe("forms of a name", () => {
  it.each([
    ["dmytro-kuleba", ["Dmytro Kuleba", "D. Kuleba", "Kuleba", "Kuleba"]],
    ["wang-yi", ["Wang Yi", "Wang Yi", "Wang Yi", "Wang Yi"]],
    ["ursula-von-der-leyen", ["Ursula von der Leyen", "U. von der Leyen", "von der Leyen", "von der Leyen"]],
    ["jake-sullivan", ["Jake Sullivan", "J. Sullivan", "J. Sullivan", "J. Sullivan"]],
    [
      "un-security-council",
      ["United Nations Security Council", "UN Security Council", "UN Security Council", "UNSC"],
    ],
    ["sco", ["Shanghai Cooperation Organization", "SCO", "SCO", "SCO"]],
    ["united-states", ["United States", "United States", "United States", "US"]],
    ["european-union", ["European Union", "European Union", "European Union", "EU"]],
    ["south-africa", ["South Africa", "South Africa", "South Africa", "South Africa"]],
  ])("of %s", (id, forms) => {
    expect(formsOf(id)).toEqual(forms);
  });

  it("carry initials where two in contact share a surname", () => {
    expect(formsOf("serdar-berdimuhamedov")[2]).toBe("S. Berdimuhamedov");
    expect(formsOf("gurbanguly-berdimuhamedov")[2]).toBe("G. Berdimuhamedov");
  });

  it("are all different among those in contact, on a phone too", () => {
    const rows = dataset.actors.flatMap((_, row) => {
      const { offsets, values } = dataset.columns.actorEvents;
      const events = values.subarray(offsets[row], offsets[row + 1]);
      return events.some((event) => dataset.columns.eventCountable[event] === 1) ? [row] : [];
    });
    for (const form of ["medium", "short", "tiny"] as const) {
      const names = rows.map((row) => nameForms(dataset, row)[form]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});

describe("a name in its room", () => {
  const row = dataset.actorRow.get("ursula-von-der-leyen") ?? -1;
  it("is the longest form that fits", () => {
    const fit = (width: number) => fitName(dataset, row, { width, size: 12, weight: 400 });
    expect(fit(300)).toBe("Ursula von der Leyen");
    expect(fit(textWidth("U. von der Leyen", 12) + 0.1)).toBe("U. von der Leyen");
    expect(fit(textWidth("von der Leyen", 12) + 0.1)).toBe("von der Leyen");
  });

  it("is cut where no form fits", () => {
    const name = fitName(dataset, row, { width: 40, size: 12, weight: 400 });
    expect(name).toMatch(/…$/);
    expect(textWidth(name, 12)).toBeLessThanOrEqual(40);
  });
});
