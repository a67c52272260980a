import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import { createFilter } from "#domain/filter/run-filter.ts";
import { buildScene } from "#scene/build-scene.ts";
import { arbitraryGraph } from "#tests/support/arbitrary-graph.ts";
import { TINY_GRAPH } from "#tests/support/tiny-graph.ts";
import type { Scene } from "#scene/scene-types.ts";
import { EVERYTHING, nodeOf, SPRING, tieOf, tinyScene, type TinyChoice } from "./tiny-scene.ts";

const CALL = "call-2022-03-01-arden-bell";
const SUMMIT = "summit-2022-03-30-river";
const MEETING = "meeting-2022-03-30-arden-bell";
const VISIT = "visit-2022-07-bell-arvania";

const idsWith = (scene: ReturnType<typeof tinyScene>, emphasis: string): string[] =>
  scene.nodes
    .filter((node) => node.emphasis === emphasis)
    .map(({ id }) => id)
    .sort();

describe("what is drawn", () => {
  it("in Contacts view is the actors that could count, the countable events, and their participations", () => {
    const scene = tinyScene();
    const events = scene.nodes.filter((node) => node.role === "event").map(({ id }) => id);
    expect(events).toHaveLength(7);
    expect(events).not.toContain("flood-2022-02-24");
    expect(events).not.toContain("meeting-2022-05-20-cancelled");
    expect(
      scene.nodes.some(({ id }) => id === "north-wire"),
      "only prints what others say",
    ).toBe(false);
    expect(tieOf(scene, `${CALL}>ana-arden`)).toMatchObject({ source: CALL, target: "ana-arden", weight: 1 });
  });

  it("in Ties view is the same actors, and one tie for each pair that shares a countable event", () => {
    const [contacts, ties] = [tinyScene(), tinyScene({ mode: "ties" })];
    expect(ties.nodes).toHaveLength(contacts.nodes.filter((node) => node.role === "actor").length);
    expect(tieOf(ties, "ana-arden~boris-bell").weight).toBe(3);
    expect(tieOf(ties, "ana-arden~boris-bell").width).toBeGreaterThan(tieOf(ties, "ana-arden~borland").width);
  });

  it("joins only nodes that are drawn, at finite places, each once", () => {
    const mode = fc.constantFrom("contacts" as const, "ties" as const);
    const budget = fc.constantFrom({ nodes: 400, ties: 1500 }, { nodes: 3, ties: 4 });
    fc.assert(
      fc.property(arbitraryGraph(), mode, budget, (graph, chosen, within) => {
        const dataset = buildDataset(graph);
        const visible = createFilter(dataset).run(EVERYTHING);
        const view = { mode: chosen, outside: "fade" as const, selection: [], arranged: null };
        const scene = buildScene({ dataset, visible, view, hover: null, budget: within });
        const ids = new Set(scene.nodes.map(({ id }) => id));
        expect(ids.size).toBe(scene.nodes.length);
        expect(new Set(scene.ties.map(({ id }) => id)).size).toBe(scene.ties.length);
        for (const tie of scene.ties) expect(ids.has(tie.source) && ids.has(tie.target)).toBe(true);
        for (const { x, y } of scene.nodes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(scene.nodes.filter(({ role }) => role === "actor").length).toBeLessThanOrEqual(within.nodes);
        expect(scene.ties.length).toBeLessThanOrEqual(within.ties);
      }),
    );
  });
});

describe("presence", () => {
  it("is out for what the window or the filters leave out, and nothing moves or changes size", () => {
    const [all, spring] = [tinyScene(), tinyScene({ criteria: SPRING })];
    expect(nodeOf(spring, VISIT).presence).toBe("out");
    expect(nodeOf(spring, CALL).presence).toBe("in");
    expect(tieOf(spring, `${VISIT}>boris-bell`).presence).toBe("out");
    const frame = ({ nodes }: typeof all) => nodes.map(({ id, x, y, size }) => ({ id, x, y, size }));
    expect(frame(spring)).toEqual(frame(all));
  });

  it("is hidden instead where the person chose so", () => {
    expect(nodeOf(tinyScene({ criteria: SPRING, outside: "hide" }), VISIT).presence).toBe("hidden");
  });

  it("of a tie follows its weight inside the window", () => {
    const scene = tinyScene({ criteria: SPRING, mode: "ties" });
    expect(tieOf(scene, "arvania~boris-bell")).toMatchObject({ presence: "out", weight: 0 });
    expect(tieOf(scene, "ana-arden~boris-bell")).toMatchObject({ presence: "in", weight: 3 });
  });

  it("comes with the statements that count now", () => {
    const speaker = nodeOf(tinyScene(), "ana-arden").statements;
    expect(speaker).toBeGreaterThan(0);
    expect(
      nodeOf(tinyScene({ criteria: { ...EVERYTHING, query: "no such words" } }), "ana-arden").statements,
    ).toBe(0);
  });
});

describe("emphasis", () => {
  it("is on nothing when nothing is selected, or when the id is of nothing", () => {
    expect(idsWith(tinyScene(), "none")).toHaveLength(tinyScene().nodes.length);
    expect(idsWith(tinyScene({ selection: ["nobody"] }), "far")).toEqual([]);
  });

  it("puts the selected actor in focus, its events inside the window and their participants near", () => {
    const scene = tinyScene({ selection: ["boris-bell"], criteria: SPRING });
    expect(idsWith(scene, "focus")).toEqual(["boris-bell"]);
    expect(idsWith(scene, "near")).toEqual(["ana-arden", CALL, "letter-2022-04-arden-bell", MEETING].sort());
    expect(nodeOf(scene, "boris-bell").selected).toBe(true);
    expect(tieOf(scene, `${CALL}>ana-arden`).emphasis).toBe("near");
    expect(tieOf(scene, `${SUMMIT}>ana-arden`).emphasis).toBe("far");
  });

  it("treats what is hovered like what is selected, but does not mark it as selected", () => {
    const scene = tinyScene({ hover: CALL });
    expect(idsWith(scene, "focus")).toEqual([CALL]);
    expect(idsWith(scene, "near")).toEqual(["ana-arden", "boris-bell"]);
    expect(nodeOf(scene, CALL).selected).toBe(false);
  });

  it("of a state reaches its people and their events", () => {
    const near = idsWith(tinyScene({ selection: ["borland"] }), "near");
    expect(near).toEqual(expect.arrayContaining(["boris-bell", "cora-cane", CALL, "talks-undated-delta"]));
  });

  it("of a tie reaches the events that it stands for", () => {
    const scene = tinyScene({ selection: ["ana-arden~boris-bell"] });
    expect(idsWith(scene, "focus")).toEqual(["ana-arden", "boris-bell"]);
    expect(idsWith(scene, "near")).toEqual([CALL, "letter-2022-04-arden-bell", MEETING].sort());
    expect(
      tieOf(tinyScene({ mode: "ties", selection: ["ana-arden~boris-bell"] }), "ana-arden~boris-bell"),
    ).toMatchObject({
      selected: true,
      emphasis: "focus",
    });
  });

  it("of an event reaches its parts", () => {
    expect(idsWith(tinyScene({ selection: [SUMMIT] }), "near")).toContain(MEETING);
  });

  it("of a statement is on its event and speakers, of a source on what cites it", () => {
    const statement = TINY_GRAPH.statements.find((each) => each.event === CALL)!;
    expect(idsWith(tinyScene({ selection: [statement.id] }), "focus")).toEqual(
      [CALL, ...statement.speakers].sort(),
    );
    expect(idsWith(tinyScene({ selection: ["arvania-readout-2022-03-01"] }), "near")).toContain(CALL);
  });

  it("in Ties view leaves ties between two neighbours back", () => {
    const scene = tinyScene({ mode: "ties", selection: ["river-council"] });
    expect(tieOf(scene, "arvania~river-council").emphasis).toBe("near");
    expect(tieOf(scene, "arvania~borland").emphasis).toBe("far");
  });
});

describe("places", () => {
  it("are those that the person arranged, else the graph's own", () => {
    const scene = tinyScene({ arranged: { "ana-arden": [7, 8] } });
    expect(nodeOf(scene, "ana-arden")).toMatchObject({ x: 7, y: 8 });
    expect(nodeOf(scene, "boris-bell")).toMatchObject({ x: 140, y: 40 });
  });

  it("that are missing or not numbers are found near the neighbours, all different, the same each time", () => {
    const bare = { ...TINY_GRAPH, positions: { "ana-arden": [500, 0], "boris-bell": [NaN, 3] } as const };
    const sceneOf = () => {
      const dataset = buildDataset(bare);
      const view = { mode: "contacts", outside: "fade", selection: [], arranged: null } as const;
      return buildScene({ dataset, visible: createFilter(dataset).run(EVERYTHING), view, hover: null });
    };
    const places = sceneOf().nodes.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(places.length);
    expect(sceneOf().nodes).toEqual(sceneOf().nodes);
    const { x, y } = nodeOf(sceneOf(), "boris-bell");
    expect(Math.hypot(x - 500, y)).toBeLessThan(300);
  });
});

describe("a tie that stays as it is", () => {
  for (const mode of ["contacts", "ties"] as const) {
    it(`is the same object in the next scene, and a fresh one as soon as it differs (${mode})`, () => {
      const before = tinyScene({ mode });
      const unchanged = tinyScene({ mode });
      expect(unchanged.ties.every((tie, at) => tie === before.ties[at])).toBe(true);
      const kept = structuredClone(before.ties);
      const spring = tinyScene({ mode, criteria: SPRING });
      const differing = spring.ties.filter((tie, at) => tie !== before.ties[at]);
      expect(differing.length).toBeGreaterThan(0);
      for (const tie of differing) expect(tie).not.toEqual(tieOf(before, tie.id));
      // What was handed out before is left alone.
      expect(before.ties).toEqual(kept);
    });
  }
});

describe("the draw budget", () => {
  it("keeps the most active in the window and says how many are missing", () => {
    const scene = tinyScene({ rest: { budget: { nodes: 2, ties: 100 } } });
    expect(scene.nodes.filter(({ role }) => role === "actor").map(({ id }) => id)).toEqual([
      "arvania",
      "borland",
    ]);
    expect(scene.notDrawn).toMatchObject({ actors: 9, drawnActors: 2 });
    expect(tinyScene().notDrawn).toBeNull();
  });

  it("always draws what is selected", () => {
    const scene = tinyScene({ selection: ["delta-group"], rest: { budget: { nodes: 2, ties: 100 } } });
    expect(scene.nodes.map(({ id }) => id)).toContain("delta-group");
  });

  it("drops ties outside the window first", () => {
    const scene = tinyScene({ criteria: SPRING, mode: "ties", rest: { budget: { nodes: 400, ties: 7 } } });
    expect(scene.ties.filter(({ presence }) => presence === "in")).toHaveLength(7);
    expect(scene.notDrawn?.ties).toBe(3);
  });
});

function near(scene: Scene): string[] {
  return scene.nodes
    .filter(({ emphasis, role }) => role === "actor" && (emphasis === "near" || emphasis === "focus"))
    .map(({ id }) => id)
    .toSorted();
}

function around(depth: 0 | 1 | 2 | 3, rest: TinyChoice = {}): Scene {
  return tinyScene({ selection: ["cora-cane"], depth, ...rest });
}

function summitWeight(counting: "once" | "pairs"): number {
  return tieOf(tinyScene({ mode: "ties", counting }), "arvania~borland").weight;
}

describe("the steps around a focus", () => {
  it("stand out as far as was asked", () => {
    expect(near(around(0))).toEqual(["cora-cane"]);
    expect(near(around(1))).toEqual(["arvania", "cora-cane", "delta-group"]);
    expect(near(around(2))).toEqual([
      "ana-arden",
      "arvania",
      "boris-bell",
      "borland",
      "cora-cane",
      "delta-group",
      "river-council",
    ]);
    expect(near(tinyScene({ selection: ["cora-cane"] }))).toEqual(near(around(1)));
  });

  it("leave at 0 the events of the focus back too", () => {
    expect(nodeOf(around(0), "visit-2022-05-10-cane-arvania").emphasis).toBe("far");
    expect(nodeOf(around(1), "visit-2022-05-10-cane-arvania").emphasis).toBe("near");
    expect(nodeOf(around(1), "summit-2022-03-30-river").emphasis).toBe("far");
    expect(nodeOf(around(2), "summit-2022-03-30-river").emphasis).toBe("near");
  });

  it("show in the Ties view the ties that lead outwards, and not those between equals", () => {
    const scene = around(2, { mode: "ties" });
    expect(tieOf(scene, "arvania~cora-cane").emphasis).toBe("near");
    expect(tieOf(scene, "arvania~borland").emphasis).toBe("near");
    expect(tieOf(scene, "ana-arden~boris-bell").emphasis).toBe("far");
    expect(tieOf(around(1, { mode: "ties" }), "arvania~borland").emphasis).toBe("far");
  });

  it("start at the holders of a selected seat, with what they did in office", () => {
    const scene = tinyScene({ selection: ["seat:borland-foreign-minister"] });
    expect(nodeOf(scene, "boris-bell").emphasis).toBe("focus");
    expect(nodeOf(scene, "ana-arden").emphasis).toBe("near");
    expect(nodeOf(scene, "letter-2022-04-arden-bell").emphasis).toBe("near");
    // After his time in office.
    expect(nodeOf(scene, "visit-2022-07-bell-arvania").emphasis).toBe("far");
  });
});

describe("the weight of a tie", () => {
  it("counts a summit of four once, or expanded to its pairs", () => {
    expect(summitWeight("once")).toBe(0.333);
    expect(summitWeight("pairs")).toBe(1);
    expect(tieOf(tinyScene({ mode: "ties" }), "arvania~borland").presence).toBe("in");
  });
});
