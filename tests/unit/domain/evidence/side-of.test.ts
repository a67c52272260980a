import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { sideOf } from "#domain/evidence/side-of.ts";
import type { Actor } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

function actorOf(id: string, rest: Partial<Actor>): Actor {
  return { id, kind: "organization", name: id, aliases: [], ...rest };
}

function officeOf(at: number) {
  return { seat: `seat-of-o${at}`, from: "2020", citations: [] };
}

/** Organizations of which each holds an office of the next: o0 of o1, o1 of o2 … */
function chain(length: number, last: Partial<Actor> = {}) {
  const ids = Array.from({ length }, (_, at) => `o${at}`);
  return buildDataset({
    ...TINY_GRAPH,
    vocabulary: {
      ...TINY_GRAPH.vocabulary,
      seats: ids.map((id) => ({ id: `seat-of-${id}`, label: id, of: id })),
    },
    actors: ids.map((id, at) => actorOf(id, at === length - 1 ? last : { offices: [officeOf(at + 1)] })),
    events: [],
    statements: [],
    sources: [],
    positions: {},
  });
}

describe("the side that somebody stands on", () => {
  it("is itself without state and office, and for whom the data do not know", () => {
    expect(sideOf(chain(1), "o0", "2022-03-01")).toBe("o0");
    expect(sideOf(chain(1), "nobody", "2022-03-01")).toBe("nobody");
  });

  it("is what its office is of, and that one's state", () => {
    expect(sideOf(chain(2), "o0", "2022-03-01")).toBe("o1");
    expect(sideOf(chain(3, { state: "land" }), "o0", "2022-03-01")).toBe("land");
  });

  it("is looked for over four offices and no more", () => {
    expect(sideOf(chain(5), "o0", "2022-03-01")).toBe("o4");
    expect(sideOf(chain(8), "o0", "2022-03-01")).toBe("o4");
  });

  it("counts an office only while it is held, and any where no date is known", () => {
    expect(sideOf(chain(2), "o0", "2019-03-01")).toBe("o0");
    expect(sideOf(chain(2), "o0", null)).toBe("o1");
  });
});
