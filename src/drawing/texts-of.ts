import type { Primitive } from "./primitive.ts";

/** Every text of the shapes, those in groups too, in the order in which they are painted. */
export function textsOf(primitives: readonly Primitive[]): readonly string[] {
  return primitives.flatMap((shape) => {
    if (shape.kind === "text") return [shape.text];
    return shape.kind === "group" ? textsOf(shape.primitives) : [];
  });
}
