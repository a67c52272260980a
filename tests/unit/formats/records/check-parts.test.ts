import { describe, expect, it } from "vitest";
import type { GraphEvent, ReadoutGraph } from "#domain/records/record-types.ts";
import { checkGraph } from "#formats/records/check-graph.ts";
import { draftGraph, type Writable } from "#tests/unit/formats/draft-graph.ts";

interface Short extends Partial<Omit<GraphEvent, "participants">> {
  people: readonly string[];
}

const WHOLE: Short = {
  type: "summit",
  date: "2022-06-07/2022-06-09",
  people: ["ana-arden", "boris-bell", "cora-cane"],
};
const PART: Short = { type: "meeting", date: "2022-06-08", people: ["ana-arden", "boris-bell"] };

/** The tiny graph with a whole and a part of it; what is given differs from WHOLE and PART. */
function withParts(whole: Partial<Short>, part: Partial<Short>): ReadoutGraph {
  return draftGraph((graph) => {
    const event = (id: string, { people, ...rest }: Short): GraphEvent => ({
      id,
      type: "meeting",
      title: id,
      date: null,
      status: "held",
      place: { name: "Ford Island" },
      participants: people.map((actor) => ({ actor, role: "participant" })),
      summary: id,
      topics: ["water"],
      citations: [{ source: "lantern-2022-04-02" }],
      ...rest,
    });
    graph.events.push(
      event("the-whole", { ...WHOLE, ...whole }) as Writable<GraphEvent>,
      event("the-part", { ...PART, ...part, partOf: "the-whole" }) as Writable<GraphEvent>,
    );
  });
}

function codes(whole: Partial<Short>, part: Partial<Short>): readonly string[] {
  return checkGraph(withParts(whole, part), { curated: true }).map(({ code, path }) => {
    expect(path[2]).toBe("partOf");
    return code;
  });
}

describe("checkGraph, of parts and wholes", () => {
  it("finds nothing in a part within its whole", () => {
    expect(codes({}, {})).toEqual([]);
  });

  it.each<[string, string | null, string | null, readonly string[]]>([
    ["the day before", "2022-06-07/2022-06-09", "2022-06-06", ["part-outside-dates"]],
    ["the day after", "2022-06-07/2022-06-09", "2022-06-10", ["part-outside-dates"]],
    ["the first day", "2022-06-07/2022-06-09", "2022-06-07", []],
    ["the last day", "2022-06-07/2022-06-09", "2022-06-09", []],
    ["one that lasts beyond", "2022-06-07/2022-06-09", "2022-06-09/2022-06-10", ["part-outside-dates"]],
    ["a month that may be", "2022-06-07/2022-06-09", "2022-06", []],
    ["a month that cannot be", "2022-06-07/2022-06-09", "2022-07", ["part-outside-dates"]],
    ["an unknown day that may be", "2022-06-07/2022-06-09", "[2022-06-09..2022-06-12]", []],
    ["an unknown day until the first", "2022-06-07/2022-06-09", "[2022-06-05..2022-06-07]", []],
    [
      "an unknown day before the first",
      "2022-06-07/2022-06-09",
      "[2022-06-05..2022-06-06]",
      ["part-outside-dates"],
    ],
    ["no date", "2022-06-07/2022-06-09", null, []],
    ["any day of an undated whole", null, "2022-06-01", []],
  ])("judges a part on %s", (_, whole, part, found) => {
    expect(codes({ date: whole }, { date: part })).toEqual(found);
  });

  it("wants everybody of a part in the whole, by name or by whom he stands with", () => {
    expect(codes({ people: ["ana-arden", "boris-bell", "river-council"] }, {})).toEqual([]);
    expect(codes({ people: ["ana-arden", "river-council", "delta-group"] }, {})).toEqual(["part-of-others"]);
    expect(codes({ people: ["arvania", "borland", "river-council"] }, {})).toEqual([]);
    expect(codes({}, { people: ["arvania", "boris-bell"] })).toEqual([]);
  });

  it("names the one who is not in the whole", () => {
    const [finding] = checkGraph(withParts({ people: ["ana-arden", "delta-group"] }, {}), { curated: true });
    expect(finding).toMatchObject({
      severity: "error",
      message: '"boris-bell" takes part, but not in the whole, "the-whole".',
    });
  });

  it("leaves out who only writes, and remarks that frame", () => {
    const whole = { people: ["ana-arden", "delta-group", "river-council"] };
    expect(codes(whole, { type: "letter", format: "written" })).toEqual([]);
    expect(codes(whole, { context: true })).toEqual([]);
  });

  it("wants the traveller of a frame in each of its parts, and the name of a week in none", () => {
    for (const type of ["visit", "envoy"]) {
      const journey = { type, frames: true, people: ["ana-arden"] } as const;
      expect(codes(journey, {})).toEqual([]);
      expect(codes(journey, { people: ["boris-bell", "delta-group"] })).toEqual(["part-of-others"]);
    }
    expect(codes({ frames: true, people: ["river-council"] }, {})).toEqual([]);
  });

  it("finds a visit and its meetings counted both", () => {
    expect(codes({ type: "visit" }, {})).toEqual(["counted-twice"]);
    expect(codes({ type: "envoy" }, {})).toEqual(["counted-twice"]);
    expect(codes({ type: "visit", frames: true, people: ["ana-arden"] }, {})).toEqual([]);
    expect(codes({ type: "visit", context: true }, {})).toEqual([]);
    expect(codes({ type: "visit", status: "cancelled" }, {})).toEqual([]);
    expect(codes({ type: "visit" }, { status: "cancelled" })).toEqual([]);
    expect(codes({ type: "visit" }, { context: true })).toEqual([]);
  });

  it("finds a meeting and what came of it counted both, whoever stands for whom", () => {
    const people = ["ana-arden", "boris-bell"];
    expect(codes({ people }, {})).toEqual(["counted-twice"]);
    expect(codes({ people: ["arvania", "borland"] }, {})).toEqual(["counted-twice"]);
    expect(codes({ people: [...people, "river-council"] }, {})).toEqual([]);
    expect(codes({ people }, { people: ["ana-arden"] })).toEqual([]);
    // One alone met nobody, neither in the whole nor in the part.
    expect(codes({ people: ["ana-arden"] }, { people: ["ana-arden"] })).toEqual([]);
  });

  it("asks none of it of the files of others", () => {
    const graph = withParts({ type: "visit", people: ["delta-group"] }, { date: "2022-08-01" });
    expect(checkGraph(graph, { curated: false })).toEqual([]);
  });
});
