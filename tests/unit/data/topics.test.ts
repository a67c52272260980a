import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReadoutGraph } from "#domain/records/record-types.ts";
import { ROOT } from "#tests/unit/compiler/data-folders.ts";

const graph = JSON.parse(readFileSync(join(ROOT, "public/graph.json"), "utf8")) as ReadoutGraph;
const contacts = graph.events.filter((event) => event.context !== true);

describe("the topics of the built-in contacts", () => {
  it("hold every contact of China with one of the five under relations with Central Asia", () => {
    const isOf = (side: string) => {
      const { members = [] } = graph.vocabulary.sides?.find(({ id }) => id === side) ?? {};
      return new Set(
        graph.actors
          .filter(({ id, state }) => members.includes(id) || members.includes(state ?? ""))
          .map(({ id }) => id),
      );
    };
    const [china, five] = [isOf("china"), isOf("central-asia")];
    const between = contacts.filter(
      ({ participants }) =>
        participants.some(({ actor }) => china.has(actor)) && participants.some(({ actor }) => five.has(actor)),
    );
    const lost = between.filter(({ topics }) => topics?.includes("central-asia-relations") !== true);
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(between.length).toBeGreaterThanOrEqual(20);
  });

  it("hold what is said at a contact, so that words and contact are found under one topic", () => {
    const topicsOf = new Map(contacts.map(({ id, topics }) => [id, topics ?? []]));
    const strays = graph.statements.flatMap(({ id, event, topics }) =>
      topics
        .filter((topic) => topicsOf.get(event ?? "")?.includes(topic) === false)
        .map((topic) => `${id}: ${topic}`),
    );
    expect(strays).toEqual([]);
  });
});
