import { describe, expect, it } from "vitest";
import { separate } from "#compiler/arrange/separate.ts";
import type { LayoutTask } from "#compiler/arrange/layout-task.ts";

const node = (id: string, radius: number): LayoutTask["nodes"][number] =>
  ({ id, radius, labelHalf: 0, labelBottom: 0 }) as LayoutTask["nodes"][number];

describe("nodes that lie on one another", () => {
  it("are pushed apart within the room, a pile at one place too", () => {
    const nodes = Array.from({ length: 60 }, (_, at) => node(`n${at}`, 6 + (at % 5)));
    const task = { nodes, width: 600, height: 400 } as unknown as LayoutTask;
    const points = { x: new Float64Array(60), y: new Float64Array(60) };
    points.x[59] = 250;
    separate(task, points);
    for (const [a, one] of nodes.entries())
      for (const [b, two] of nodes.entries()) {
        if (b <= a) continue;
        const far = Math.hypot(
          (points.x[a] ?? 0) - (points.x[b] ?? 0),
          (points.y[a] ?? 0) - (points.y[b] ?? 0),
        );
        expect(far).toBeGreaterThanOrEqual(one.radius + two.radius);
      }
    for (const [at, { radius }] of nodes.entries())
      expect(Math.abs(points.x[at] ?? 0)).toBeLessThanOrEqual(300 - radius);
    // Who lay free stays.
    expect([points.x[59], points.y[59]]).toEqual([250, 0]);
  });
});
