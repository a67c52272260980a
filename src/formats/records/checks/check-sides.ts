import type { RecordId, Side } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import type { CheckContext } from "./check-context.ts";

/** The sides of the vocabulary: who sits on them, who sits in the middle, and the benches when another one does. */
export function checkSides(context: CheckContext): void {
  const { sides, benches } = context.graph.vocabulary;
  if (sides === undefined) {
    if (benches !== undefined) {
      context.report(context.weak, ["vocabulary", "benches"], {
        code: "benches-without-sides",
        message: "There are benches, but no sides to sit on them.",
        remedy: 'Add the list "sides", or take the benches out.',
      });
    }
    return;
  }
  checkMembers(context, sides);
  checkHub(context, sides);
  checkBenches(context, sides);
}

/** Members exist, are no persons, and sit on one side only. */
function checkMembers(context: CheckContext, sides: readonly Side[]): void {
  const kinds = new Map(context.graph.actors.map((actor) => [actor.id, actor.kind]));
  const seated = new Map<RecordId, Side>();
  sides.forEach((side, index) => {
    side.members.forEach((member, at) => {
      const path = ["vocabulary", "sides", index, "members", at];
      if (!context.refer(member, "actor", path)) return;
      const before = seated.get(member);
      if (before !== undefined) {
        context.report(context.weak, path, {
          code: "two-sides",
          message: `${quoted(member)} sits on the side ${quoted(before.label)} already.`,
          remedy: "Name each member on one side, once.",
        });
      }
      seated.set(member, side);
      if (kinds.get(member) !== "person") return;
      context.report(context.weak, path, {
        code: "wrong-kind",
        message: `${quoted(member)} is a person; persons sit with their state or their office.`,
        remedy: "Name the state, group or organization instead.",
      });
    });
  });
}

function checkHub(context: CheckContext, sides: readonly Side[]): void {
  const hubs = sides.filter((side) => side.bench === "hub");
  if (hubs.length === 1) return;
  context.report(context.weak, ["vocabulary", "sides"], {
    code: "one-hub",
    message:
      hubs.length === 0
        ? "No side has the bench “hub”, so nobody sits in the middle."
        : `${hubs.length} sides have the bench “hub”, and one can sit in the middle: ${hubs.map(({ id }) => id).join(", ")}.`,
    remedy: "Give one side the bench “hub”, the others “left”, “right” or “foot”.",
  });
}

/** With a side in the middle, every other side but those of the foot sits on one of the two benches, once. */
function checkBenches(context: CheckContext, sides: readonly Side[]): void {
  const { benches } = context.graph.vocabulary;
  const terms = { what: "a side", ids: new Set(sides.map(({ id }) => id)) };
  for (const [middle, { left, right }] of Object.entries(benches ?? {})) {
    const path = ["vocabulary", "benches", middle];
    context.term(middle, terms, path);
    const side = sides.find(({ id }) => id === middle);
    if (side?.bench === "hub") {
      context.report(context.weak, path, {
        code: "benches-of-the-hub",
        message: `${quoted(middle)} is in the middle anyway; who sits where is said at each side.`,
        remedy: "Take these benches out.",
      });
    }
    [...left, ...right].forEach((id, at) => {
      const place = at < left.length ? [...path, "left", at] : [...path, "right", at - left.length];
      context.term(id, terms, place);
    });
    // A slip of the pen is one mistake, not also a side without a bench.
    if ([...left, ...right].some((id) => !terms.ids.has(id))) continue;
    const seats = sides.filter(({ id, bench }) => id !== middle && bench !== "foot");
    const wrong = wrongSeats([...left, ...right], seats);
    if (wrong === null) continue;
    context.report(context.weak, path, {
      code: "incomplete-benches",
      message: `With ${quoted(middle)} in the middle, ${wrong}.`,
      remedy: "Name every side but the one in the middle and those of the foot once, left or right.",
    });
  }
}

/** What is wrong with who sits on the benches, in words; null = nothing. */
function wrongSeats(seated: readonly string[], expected: readonly Side[]): string | null {
  const twice = seated.find((id, at) => seated.indexOf(id) !== at);
  if (twice !== undefined) return `${quoted(twice)} sits in two places`;
  const missing = expected.find(({ id }) => !seated.includes(id));
  if (missing !== undefined) return `${quoted(missing.id)} has no bench`;
  const extra = seated.find((id) => !expected.some((side) => side.id === id));
  return extra === undefined ? null : `${quoted(extra)} can have no bench`;
}
