import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/build-dataset.ts";
import type { MarkScene } from "#scene/mark-scene.ts";
import { buildSeats, seatsInSteps } from "#scene/seats/build-seats.ts";
import { MADE_450, madeGraph } from "../../../support/made/made-graph.ts";
import { seatsInput } from "./seats-of.ts";

const graph = madeGraph(MADE_450);

describe.each(["seats", "ties"] as const)("the %s in steps", (kind) => {
  // Nothing that one of them worked out may help the other.
  const input = () => seatsInput({ dataset: buildDataset(graph), view: { kind } });

  it("are the same as at once", () => {
    const { scene, steps } = walked(seatsInSteps(input()));
    expect(steps).toBeGreaterThanOrEqual(8);
    expect(scene).toEqual(buildSeats(input()));
  });

  it("are taken over by the picture that comes after", () => {
    const question = input();
    const { scene } = walked(seatsInSteps(question));
    const after = buildSeats({ ...question, before: scene });
    expect(after.items).toBe(scene.items);
  });
});

function walked(work: ReturnType<typeof seatsInSteps>): { scene: MarkScene; steps: number } {
  for (let steps = 0; ; steps += 1) {
    const step = work.next();
    if (step.done === true) return { scene: step.value, steps };
  }
}
