import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { noteBesides, requestSource } from "#domain/evidence/request-source.ts";
import type { Citation, GraphEvent, Participant } from "#domain/records/record-types.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const dataset = buildDataset(TINY_GRAPH);
const part = (note?: string, role = "requested-by"): Participant => ({
  actor: "boris-bell",
  role,
  ...(note === undefined ? {} : { note }),
});
const event = (one: Participant, citations: readonly Citation[]): GraphEvent => ({
  id: "call",
  type: "call",
  title: "A call",
  date: "2022-03-01",
  status: "held",
  participants: [one],
  summary: "",
  citations,
});
const saidOf = (one: Participant, citations: readonly Citation[] = [{ source: "lantern-2022-04-02" }]) =>
  requestSource(dataset, event(one, citations), one);

describe("who says that somebody asked for a contact", () => {
  it("is whom the note names, and the note is then not said twice", () => {
    expect(saidOf(part("According to the Borland side."))).toBe("according to the Borland side");
    expect(noteBesides(part("According to the Borland side."))).toBeNull();
  });

  it("is the outlets where the note names nobody, and no more than two of them by name", () => {
    expect(saidOf(part("Asked for the call, according to the reports cited."))).toBe(
      "according to The Daily Lantern",
    );
    const both = [{ source: "lantern-2022-04-02" }, { source: "arvania-readout-2022-03-01" }];
    expect(saidOf(part(), both)).toBe("according to The Daily Lantern and the Foreign Ministry of Arvania");
    expect(saidOf(part(undefined, "caller"), both)).not.toBeNull();
  });

  it("passes over sources that support something else", () => {
    const citations = [
      { source: "arvania-readout-2022-03-01", supports: ["date"] },
      { source: "lantern-2022-04-02", supports: ["participants"] },
    ];
    expect(saidOf(part(), citations)).toBe("according to The Daily Lantern");
  });

  it("is nobody for other roles or without a source", () => {
    expect(saidOf(part("According to the host.", "host"))).toBeNull();
    expect(noteBesides(part("According to the host.", "host"))).toBe("According to the host");
    expect(saidOf(part(), [])).toBeNull();
  });
});
