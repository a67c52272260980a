import { ok, type Result } from "#domain/problem.ts";
import type { Day } from "./day.ts";
import { dateFault } from "./edtf/date-fault.ts";
import { parseEdtfTree } from "./edtf/parse-edtf-tree.ts";

const REMEDY = "Type 2023, 2023-04 or 2023-04-26.";

/**
 * What a person types for one end of the window: `2023`, `2023-04`, `2023-04-26` or another single EDTF date,
 * blanks around it allowed. A "from" gives its first day, a "to" its last.
 */
export function parseTypedDate(text: string, side: "from" | "to"): Result<Day> {
  const typed = text.trim();
  if (typed === "") return dateFault("not-a-date", "No date is typed.", REMEDY);
  const tree = parseEdtfTree(typed);
  if (!tree.ok) return tree;
  if (tree.value.kind !== "point") {
    return dateFault(
      "not-a-date",
      `"${typed}" names more than one date.`,
      `${REMEDY} Each end has its own field.`,
    );
  }
  const { shape, from, to } = tree.value.point;
  if (shape.kind === "long-year") {
    return dateFault("not-a-date", `"${typed}" lies farther off than the timeline reaches.`, REMEDY);
  }
  return ok(side === "from" ? from : to);
}
