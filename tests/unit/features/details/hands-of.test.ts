import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { AttributionStep, Source, Statement } from "#domain/records/record-types.ts";
import { handsOf } from "#features/details/views/hands-of.ts";
import { lineText } from "#features/details/words/line.ts";
import { statementSourceLine } from "#features/details/words/source-line.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const source = (id: string, outlet: string, origin?: string): Source => ({
  id,
  outlet,
  ...(origin === undefined ? {} : { origin }),
  title: id,
  published: "2022-03-02",
  lang: "en",
  kind: "newspaper",
});
const SOURCES = [
  source("own", "arvania-foreign-ministry"),
  source("lantern", "daily-lantern"),
  source("copy", "daily-lantern", "north-wire"),
  source("reprint", "river-council", "north-wire"),
];

function made(attribution: readonly AttributionStep[], cited: readonly string[], speakers = ["ana-arden"]) {
  const statement: Statement = {
    id: "said",
    speakers,
    date: "2022-03-01",
    form: "paraphrase",
    text: "So.",
    attribution,
    topics: [],
    citations: cited.map((id) => ({ source: id })),
  };
  return { dataset: buildDataset({ ...TINY_GRAPH, statements: [statement], sources: SOURCES }), statement };
}

function drawn(
  attribution: readonly AttributionStep[],
  cited: readonly string[],
  off: readonly string[] = [],
) {
  const { dataset, statement } = made(attribution, cited);
  const { trunk, branches } = handsOf(dataset, statement, new Set(off));
  return {
    trunk: trunk.map(({ by }) => by.id),
    branches: branches.map(({ hands, source: { id }, isOff }) =>
      [...hands.map(({ by }) => by.id), isOff ? `${id} off` : id].join(" > "),
    ),
  };
}

const READOUT: AttributionStep = { by: "arvania-foreign-ministry", kind: "readout" };
const WIRE: AttributionStep = { by: "north-wire", kind: "report" };
const LANTERN: AttributionStep = { by: "daily-lantern", kind: "report" };

describe("through whose hands words came", () => {
  it("is a chain where one source is read; the outlet that is read is no step beside itself", () => {
    expect(drawn([READOUT, WIRE, LANTERN], ["copy"])).toEqual({
      trunk: ["arvania-foreign-ministry", "north-wire"],
      branches: ["copy"],
    });
  });

  it("runs in parallel where sources came by ways of their own", () => {
    expect(drawn([READOUT, WIRE], ["copy", "own"])).toEqual({
      trunk: ["arvania-foreign-ministry"],
      branches: ["north-wire > copy", "own"],
    });
  });

  it("parts behind the agency whose copy both printed", () => {
    expect(drawn([READOUT, WIRE], ["copy", "reprint"], ["reprint"])).toEqual({
      trunk: ["arvania-foreign-ministry", "north-wire"],
      branches: ["copy", "reprint off"],
    });
  });

  it("names an origin that the chain leaves out", () => {
    expect(drawn([READOUT], ["copy", "lantern"]).branches).toEqual(["north-wire > copy", "lantern"]);
  });

  it("keeps a briefing by the ministry that published it: that is no mere reading", () => {
    expect(drawn([READOUT], ["own"]).trunk).toEqual(["arvania-foreign-ministry"]);
  });
});

describe("the line of source", () => {
  const lineOf = (
    attribution: readonly AttributionStep[],
    cited: readonly string[],
    off: readonly string[] = [],
  ) => {
    const { dataset, statement } = made(attribution, cited);
    return lineText(statementSourceLine(dataset, statement, new Set(off)));
  };

  it("says whose account it is and where it is read", () => {
    expect(lineOf([READOUT, WIRE], ["copy"])).toBe(
      "Readout of the Foreign Ministry of Arvania, in The Daily Lantern, 2 Mar 2022",
    );
    expect(lineOf([{ by: "ana-arden", kind: "speech" }], ["lantern"])).toBe(
      "Speech, in The Daily Lantern, 2 Mar 2022",
    );
    expect(lineOf([LANTERN], ["lantern"])).toBe("Reported by The Daily Lantern, 2 Mar 2022");
    expect(lineOf([], ["lantern"])).toBe("In The Daily Lantern, 2 Mar 2022");
    expect(lineOf([], [])).toBe("No source");
  });

  it("counts the others, and names one that counts before one that is switched off", () => {
    expect(lineOf([READOUT], ["own", "lantern", "reprint"], ["own"])).toBe(
      "Readout of the Foreign Ministry of Arvania, in The Daily Lantern, 2 Mar 2022, and 2 other sources",
    );
  });
});
