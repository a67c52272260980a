import cytoscape, { type Core } from "cytoscape";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createGraphView } from "#features/graph/cytoscape/create-graph-view.ts";
import { nodeClasses, tieClasses } from "#features/graph/cytoscape/element-data.ts";
import type { GraphView, Intent } from "#features/graph/graph-view.ts";
import { diffScenes } from "#scene/diff-scenes.ts";
import { labelFontSize } from "#scene/label-box.ts";
import { PALETTES } from "#drawing/palette.ts";
import type { Scene, SceneNode, SceneTie } from "#scene/scene-types.ts";
import { sceneNode, sceneOf, sceneTie } from "./scene-samples.ts";

const open: GraphView[] = [];

afterEach(() => {
  for (const view of open.splice(0)) view.destroy();
});

/** A canvas without a page, what it asked for, and a way to show scenes one after the other. */
function headless() {
  const intents: Intent[] = [];
  let core: Core | null = null;
  const view = createGraphView(null, (intent) => intents.push(intent), { inspect: (cy) => (core = cy) });
  open.push(view);
  let shown: Scene | null = null;
  const show = (scene: Scene): void => {
    view.apply(diffScenes(shown, scene));
    shown = scene;
  };
  return { view, intents, show, cy: core as unknown as Core };
}

/** What the canvas holds, in the words of the scene. */
function held(cy: Core) {
  const nodes = cy.nodes().map((node) => ({
    id: node.data("ref") as string,
    label: node.data("label") as string,
    at: [node.position().x, node.position().y],
    classes: [...node.classes()].toSorted(),
  }));
  const ties = cy.edges().map((edge) => ({
    id: edge.data("over") as string,
    ends: [edge.source().data("ref") as string, edge.target().data("ref") as string],
    width: edge.data("width") as number,
    classes: [...edge.classes()].toSorted(),
  }));
  return { nodes: nodes.toSorted(byId), ties: ties.toSorted(byId) };
}

function expected({ nodes, ties }: Scene) {
  return {
    nodes: nodes
      .map((node) => ({
        id: node.id,
        label: node.label,
        at: [node.x, node.y],
        classes: [...nodeClasses(node)].toSorted(),
      }))
      .toSorted(byId),
    ties: ties
      .map((tie) => ({
        id: tie.id,
        ends: [tie.source, tie.target],
        width: tie.width,
        classes: [...tieClasses(tie)].toSorted(),
      }))
      .toSorted(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

const names = ["a", "b", "c", "__proto__", 'd"]'] as const;
const state = {
  presence: fc.constantFrom("in", "out", "hidden"),
  emphasis: fc.constantFrom("none", "focus", "near", "far"),
  selected: fc.boolean(),
} as const;
const arbitraryNode = (id: string): fc.Arbitrary<SceneNode> =>
  fc
    .record({
      ...state,
      role: fc.constantFrom("actor", "event"),
      label: fc.constantFrom("x", "y"),
      x: fc.nat(3),
      y: fc.nat(3),
      labelShown: fc.boolean(),
    })
    .map((change) => sceneNode(id, change));
const arbitraryTie = (source: string, target: string): fc.Arbitrary<SceneTie> =>
  fc.record({ ...state, width: fc.constantFrom(1, 2) }).map((change) => sceneTie(source, target, change));
const arbitraryScene: fc.Arbitrary<Scene> = fc.subarray([...names]).chain((ids) =>
  fc
    .tuple(
      fc.tuple(...ids.map(arbitraryNode)),
      fc.tuple(...ids.slice(1).map((id, at) => fc.option(arbitraryTie(ids[at] ?? "", id)))),
    )
    .map(([nodes, ties]) =>
      sceneOf(
        nodes,
        ties.filter((tie) => tie !== null),
      ),
    ),
);

describe("createGraphView", () => {
  it("holds exactly what the scene holds, after whatever scenes came before", () => {
    fc.assert(
      fc.property(fc.array(arbitraryScene, { minLength: 1, maxLength: 5 }), (scenes) => {
        const { view, show, cy } = headless();
        for (const scene of scenes) {
          show(scene);
          expect(held(cy)).toEqual(expected(scene));
        }
        view.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it("touches only what changes", () => {
    const { show, cy } = headless();
    show(sceneOf([sceneNode("a"), sceneNode("b")], [sceneTie("a", "b")]));
    const touched: string[] = [];
    cy.on("class data position", "node, edge", (event) => touched.push(event.target.data("ref") as string));
    show(sceneOf([sceneNode("a"), sceneNode("b", { presence: "out" })], [sceneTie("a", "b")]));
    expect(new Set(touched)).toEqual(new Set(["b"]));
  });

  it("leaves no batch open when a patch cannot be applied", () => {
    const { view, cy } = headless();
    const broken = { ...sceneNode("b"), look: null } as unknown as SceneNode;
    const patch = { ...diffScenes(null, sceneOf([sceneNode("a")])), changeNodes: [] };
    expect(() => view.apply({ ...patch, addNodes: [broken] })).toThrow();
    expect((cy as Core & { batching: () => boolean }).batching()).toBe(false);
    view.apply(patch);
    expect(cy.nodes()).toHaveLength(1);
  });

  it("keeps the ties of a node that becomes another kind of node", () => {
    const { show, cy } = headless();
    const ties = [sceneTie("a", "b")];
    show(sceneOf([sceneNode("a"), sceneNode("b")], ties));
    show(sceneOf([sceneNode("a", { role: "event" }), sceneNode("b")], ties));
    expect(held(cy).ties.map((tie) => tie.id)).toEqual(["a~b"]);
  });

  it("leaves out a tie with an end that is not there", () => {
    const { show, cy } = headless();
    show(sceneOf([sceneNode("a")], [sceneTie("a", "nobody")]));
    expect(held(cy).ties).toEqual([]);
  });

  it("takes no styles, classes or pictures from what it is given", () => {
    const { show, cy } = headless();
    const hostile = {
      ...sceneNode("a"),
      style: { "background-image": "http://localhost/beacon" },
      classes: "evil",
      data: { image: "http://localhost/beacon" },
    };
    show(sceneOf([hostile]));
    const [node] = cy.nodes().toArray();
    expect(JSON.stringify(node?.json())).not.toContain("beacon");
    expect(node?.hasClass("evil")).toBe(false);
  });

  it("fades by class what lies outside and does not draw what is hidden", () => {
    const { show, cy } = headless();
    show(
      sceneOf([sceneNode("a"), sceneNode("b", { presence: "out" }), sceneNode("c", { presence: "hidden" })]),
    );
    const opacity = (at: number): string => cy.nodes()[at]?.style("background-opacity") as string;
    expect(Number(opacity(0))).toBe(1);
    expect(Number(opacity(1))).toBeCloseTo(PALETTES.light.outOpacity);
    expect(cy.nodes()[2]?.style("display")).toBe("none");
  });

  it("redraws in the colours of another theme", () => {
    const { view, show, cy } = headless();
    show(sceneOf([sceneNode("a", { look: { kind: "person", letters: "AB", ring: "CN" } })]));
    view.setTheme(PALETTES.dark);
    expect(cy.nodes()[0]?.data("ring")).toBe(PALETTES.dark.rings["CN"]);
    expect(cy.nodes()[0]?.style("color")).toBe("rgb(232,230,225)");
  });

  it("marks one node as the cursor's, and survives its removal", () => {
    const { view, show, cy } = headless();
    show(sceneOf([sceneNode("a"), sceneNode("b")]));
    view.setCursor("a");
    view.setCursor("b");
    expect(cy.nodes(".cursor").map((node) => node.data("ref") as string)).toEqual(["b"]);
    show(sceneOf([sceneNode("a")]));
    view.setCursor("a");
    expect(cy.nodes(".cursor")).toHaveLength(1);
  });

  it("keeps labels at their size on the screen when zoomed out", () => {
    const { view, show, cy } = headless();
    show(sceneOf([sceneNode("a")]));
    const size = (): number => Number.parseFloat(cy.nodes()[0]?.style("font-size") as string);
    expect(size()).toBeCloseTo(labelFontSize("actor", 1));
    view.setLabelScale(0.8);
    expect(size()).toBeCloseTo(labelFontSize("actor", 0.8));
    expect(labelFontSize("actor", 0.8)).toBeGreaterThan(labelFontSize("actor", 1));
  });

  it("gives back where the nodes are, and moves them", () => {
    const { view, show } = headless();
    show(sceneOf([sceneNode("a", { x: 5, y: 6 }), sceneNode("b")]));
    view.moveTo({ b: [7, 8], nobody: [1, 1] });
    expect({ ...view.positions() }).toEqual({ a: [5, 6], b: [7, 8] });
  });

  it("may be destroyed twice", () => {
    const { view } = headless();
    view.destroy();
    expect(() => view.destroy()).not.toThrow();
  });
});

describe("gestures", () => {
  const scene: Scene = {
    ...sceneOf([sceneNode("call", { role: "event", x: 100 }), sceneNode("ana")]),
    ties: [{ ...sceneTie("call", "ana"), id: "call>ana" }],
  };

  it("asks for a node that is tapped", () => {
    const { show, intents, cy } = headless();
    show(scene);
    cy.nodes()[0]?.emit("tap");
    expect(intents).toEqual([{ type: "focus", ids: ["call"], how: "replace" }]);
  });

  it("takes a tapped participation for its event, and tells the pointer's place exactly", () => {
    const { show, intents, cy } = headless();
    show(scene);
    const middle = { type: "tap", position: { x: 50, y: 0 } } as unknown as string;
    cy.edges()[0]?.emit(middle);
    cy.edges()[0]?.emit("mouseover");
    expect(intents).toEqual([
      { type: "focus", ids: ["call"], how: "replace" },
      { type: "hover", id: "call>ana" },
    ]);
  });

  it("clears on a tap on the empty canvas, but takes a near miss for a hit", () => {
    const { show, intents, cy } = headless();
    show(scene);
    const tapAt = (x: number, y: number): void =>
      void cy.emit({ type: "tap", position: { x, y } } as unknown as string);
    tapAt(300, 300);
    tapAt(108, 8);
    expect(intents).toEqual([{ type: "clear" }, { type: "focus", ids: ["call"], how: "replace" }]);
  });

  it("tells once where a node was dropped", () => {
    const { show, intents, cy } = headless();
    show(scene);
    cy.nodes()[1]?.position({ x: 12.4, y: -3.6 });
    cy.nodes()[1]?.emit("dragfree");
    expect(intents).toEqual([{ type: "moved", id: "ana", position: [12, -4] }]);
  });

  it("adds all nodes of a box in one go", async () => {
    const { show, intents, cy } = headless();
    show(scene);
    cy.emit("boxend");
    cy.nodes().forEach((node) => void node.emit("box"));
    await Promise.resolve();
    expect(intents).toEqual([{ type: "focus", ids: ["call", "ana"], how: "add" }]);
  });
});

describe("Cytoscape's renderer", () => {
  it("still has the parts that drawing at once relies on", () => {
    const renderer = (
      cytoscape as unknown as (type: string, name: string) => { prototype: Record<string, unknown> }
    )("renderer", "canvas");
    const base = (
      cytoscape as unknown as (type: string, name: string) => { prototype: Record<string, unknown> }
    )("renderer", "base");
    expect(renderer.prototype["render"]).toBeTypeOf("function");
    const redraw = base.prototype["redraw"] as (this: object) => void;
    const asked: { requestedFrame?: boolean } = {};
    redraw.call(asked);
    expect(asked.requestedFrame).toBe(true);
    expect(String(base.prototype["beforeRender"])).toContain("beforeRenderCallbacks");
  });
});
