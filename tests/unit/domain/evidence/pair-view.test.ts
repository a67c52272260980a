import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { channelOf } from "#domain/evidence/contact-channel.ts";
import { linkedTo } from "#domain/evidence/linked-statements.ts";
import { pairView } from "#domain/evidence/pair-view.ts";
import { tieId } from "#domain/ref/ref.ts";
import { NO_CRITERIA, type Criteria } from "#domain/filter/criteria.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import type { Participant } from "#domain/records/record-types.ts";
import { dayFromCalendar } from "#domain/time/day.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { eventGraph, type ShortEvent } from "#tests/support/event-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";

const ALL: Criteria = { ...NO_CRITERIA, undated: "in" };
const tiny = buildDataset(TINY_GRAPH);

function view(dataset: Dataset, a: string, b: string, criteria: Partial<Criteria> = {}) {
  return pairView(dataset, [a, b], createFilter(dataset).run({ ...ALL, ...criteria }));
}

function contacts(dataset: Dataset, a: string, b: string, criteria: Partial<Criteria> = {}) {
  return view(dataset, a, b, criteria).contacts.map((one) =>
    Object.assign(one, { id: dataset.events[one.row]?.id }),
  );
}

/** "event-1 4": four days since the contact before; "-" = no gap is told. */
function gapsOf(events: readonly ShortEvent[]): string[] {
  return contacts(eventGraph(events), "a", "b").map(
    ({ id, gap }) => `${id} ${gap === null ? "-" : gap.lowest}`,
  );
}

interface Roles {
  participants: Participant[];
}

function parts(...all: readonly (readonly [string, string])[]): Roles {
  return { participants: all.map(([actor, role]) => ({ actor, role })) };
}

function hostAndAsker(roles: Roles) {
  const [contact] = contacts(eventGraph([["2022-03-01", "ab", roles]]), "a", "b");
  return [contact?.hostedBy, contact?.askedBy];
}

describe("the view of a pair", () => {
  it("lists the contacts of two persons by channel and in order, with the days between", () => {
    expect(contacts(tiny, "ana-arden", "boris-bell")).toMatchObject([
      {
        id: "call-2022-03-01-arden-bell",
        channel: "calls",
        askedBy: "a",
        hostedBy: null,
        isBilateral: true,
        gap: null,
      },
      {
        id: "meeting-2022-03-30-arden-bell",
        channel: "meetings",
        gap: { lowest: 29, highest: 30, isOrderCertain: true },
      },
      { id: "letter-2022-04-arden-bell", channel: "letters", gap: { lowest: 1, highest: 31 } },
    ]);
    const { channels, longestGap } = view(tiny, "ana-arden", "boris-bell");
    expect(channels.map(({ channel, contacts: count }) => [channel, count])).toEqual([
      ["calls", 1],
      ["meetings", 1],
      ["visits", 0],
      ["letters", 1],
      ["others", 0],
    ]);
    expect(longestGap?.gap.lowest).toBe(29);
    expect(tiny.events[longestGap?.after ?? -1]?.id).toBe("meeting-2022-03-30-arden-bell");
  });

  it("takes states with their people and with what is done on their behalf, and knows third parties", () => {
    const summit = contacts(tiny, "borland", "arvania").find(({ id }) => id === "summit-2022-03-30-river");
    expect(summit).toMatchObject({
      a: ["borland"],
      b: ["arvania", "ana-arden"],
      isBilateral: false,
      hostedBy: "b",
    });
    expect(contacts(tiny, "arvania", "borland").map(({ id }) => id)).toEqual([
      "call-2022-03-01-arden-bell",
      "meeting-2022-03-30-arden-bell",
      "summit-2022-03-30-river",
      "letter-2022-04-arden-bell",
      "visit-2022-05-10-cane-arvania",
      "visit-2022-07-bell-arvania",
    ]);
  });

  it("puts somebody on the own side against the own state, and never on both", () => {
    const [summit, ...rest] = contacts(tiny, "ana-arden", "arvania");
    expect(summit).toMatchObject({ a: ["ana-arden"], b: ["arvania"] });
    expect(rest).toEqual([]);
    const other = contacts(tiny, "arvania", "ana-arden");
    expect(other).toMatchObject([{ a: ["arvania"], b: ["ana-arden"] }]);
  });

  it("keeps to what counts now", () => {
    const april = { from: dayFromCalendar(2022, 4, 1), to: dayFromCalendar(2022, 4, 30) };
    expect(contacts(tiny, "ana-arden", "boris-bell", { window: april })).toMatchObject([
      { id: "letter-2022-04-arden-bell", gap: null },
    ]);
    expect(view(tiny, "ana-arden", "boris-bell", { window: april }).longestGap).toBeNull();
  });

  it("counts the independent sources of a contact without those that are switched off", () => {
    const citations = [{ source: "lantern-2022-04-02" }, { source: "wire-2022-05-12" }];
    const dataset = eventGraph([["2022-03-01", "ab", { citations }]]);
    const visible = createFilter(dataset).run(ALL);
    const supports = (...off: string[]) =>
      pairView(dataset, ["a", "b"], visible, new Set(off)).contacts[0]?.independentSources;
    expect(supports()).toBe(2);
    expect(supports("lantern-2022-04-02")).toBe(1);
    expect(supports("lantern-2022-04-02", "wire-2022-05-12")).toBe(0);
  });

  it("lists what one said to or about the other, and what was said at their contacts", () => {
    const { statements } = view(tiny, "ana-arden", "boris-bell");
    expect(
      statements.map(({ row, by, as, event }) => [tiny.statements[row]?.id, by, as, event !== null]),
    ).toEqual([
      ["arden-call-gates", "a", "to", true],
      ["bell-call-promise", "b", "to", true],
      ["bell-denies-promise", "b", "about", false],
      ["arden-letter-timetable", "a", "to", true],
    ]);
    const ofStates = view(tiny, "arvania", "borland").statements;
    expect(ofStates.map(({ row, by, as }) => [tiny.statements[row]?.id, by, as])).toEqual(
      expect.arrayContaining([
        ["both-summit-joint", "both", "at"],
        ["council-summit-thanks", "other", "at"],
        ["cane-visit-mills", "b", "to"],
      ]),
    );
  });

  it("tells no gap between a whole and its parts", () => {
    // Talks during a visit: the visit is told.
    expect(
      gapsOf([
        ["2022-03-01", "ab"],
        ["2022-03-05/2022-03-07", "ab"],
        ["2022-03-06", "ab", { partOf: "event-1" }],
        ["2022-03-10", "ab"],
      ]),
    ).toEqual(["event-0 -", "event-1 4", "event-2 -", "event-3 3"]);
    // A meeting on the margins of a conference: the meeting is told.
    expect(
      gapsOf([
        ["2022-03-01", "ab"],
        ["2022-03", "abc"],
        ["2022-03-06", "ab", { partOf: "event-1" }],
        ["2022-03-10", "ab"],
      ]),
    ).toEqual(["event-0 -", "event-1 -", "event-2 5", "event-3 4"]);
    // A conference alone is a contact as any other.
    expect(
      gapsOf([
        ["2022-03-01", "ab"],
        ["2022-03-05", "abc"],
      ]),
    ).toEqual(["event-0 -", "event-1 4"]);
  });

  it("leaves the gap open where a contact has no date", () => {
    const dataset = eventGraph([
      ["2022-03-01", "ab"],
      [null, "ab"],
    ]);
    expect(contacts(dataset, "a", "b").map(({ gap }) => gap)).toEqual([null, null]);
  });

  it("has for two actors without people of their own the events of their tie", () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const dataset = buildDataset({
          ...graph,
          actors: graph.actors.map((actor) => Object.assign({}, actor, { state: "nowhere" })),
        });
        const [a, b] = [dataset.actors[0]?.id ?? "", dataset.actors[1]?.id ?? ""];
        if (b === "") return;
        const visible = createFilter(dataset).run(ALL);
        const shared = linkedTo(dataset, tieId(a, b)).events.map(({ row }) => row);
        expect(pairView(dataset, [a, b], visible).contacts.map(({ row }) => row)).toEqual(
          shared.filter((row) => visible.events[row] === 1),
        );
      }),
    );
  });
});

describe("who hosted and who asked", () => {
  it.each([
    [parts(["a", "host"], ["b", "visitor"]), ["a", null]],
    [parts(["a", "participant"], ["b", "host"]), ["b", null]],
    [parts(["a", "host"], ["b", "host"]), ["both", null]],
    [parts(["a", "participant"], ["b", "participant"], ["c", "host"]), ["other", null]],
    [parts(["a", "participant"], ["b", "participant"], ["c", "chair"]), ["other", null]],
    [parts(["a", "caller"], ["b", "requested-by"]), [null, "b"]],
    [parts(["a", "caller"], ["b", "participant"]), [null, "a"]],
  ])("is read from the roles of %j", (roles, expected) => {
    expect(hostAndAsker(roles)).toEqual(expected);
  });
});

describe("channelOf", () => {
  it.each([
    ["call", "phone", "calls"],
    ["meeting", "video", "calls"],
    ["meeting", "in-person", "meetings"],
    ["summit", "video", "meetings"],
    ["envoy", "in-person", "visits"],
    ["letter", "written", "letters"],
    ["vote", "in-person", "others"],
  ] as const)("has a %s (%s) among the %s", (type, format, channel) => {
    expect(channelOf({ type, format })).toBe(channel);
  });
});
