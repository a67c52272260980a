import { ok, type Result } from "#domain/problem.ts";
import { dateFault } from "./date-fault.ts";
import type { EdtfTree, SetMember } from "./edtf-tree.ts";
import { explainMistake } from "./explain-mistake.ts";
import { parsePoint } from "./parse-point.ts";

/** `[a,b,c..d]` one of the dates, or `{…}` all of them; `..a` may come first and `a..` last. */
export function parseSet(text: string): Result<EdtfTree> {
  const all = text.startsWith("{");
  const inner = /^(?:\[([^[\]{}]+)\]|\{([^[\]{}]+)\})$/.exec(text);
  if (inner === null || /\s/.test(text)) return explainMistake(text);
  const parts = (inner[1] ?? inner[2] ?? "").split(",");
  const members: SetMember[] = [];
  for (const [index, part] of parts.entries()) {
    const member = parseMember(part, { text, isFirst: index === 0, isLast: index === parts.length - 1 });
    if (!member.ok) return member;
    members.push(member.value);
  }
  return ok({ kind: "set", level: 2, all, members });
}

interface MemberPlace {
  text: string;
  isFirst: boolean;
  isLast: boolean;
}

function parseMember(part: string, place: MemberPlace): Result<SetMember> {
  const dots = part.indexOf("..");
  if (dots < 0) {
    const point = parsePoint(part);
    return point.ok ? ok({ kind: "one", point: point.value }) : point;
  }
  const startText = part.slice(0, dots);
  const endText = part.slice(dots + 2);
  if ((startText === "" && (endText === "" || !place.isFirst)) || (endText === "" && !place.isLast)) {
    return dateFault(
      "not-a-date",
      `"${place.text}" has ".." where no date stands next to it, or inside the list.`,
      'Write "..date" only as the first member and "date.." only as the last.',
    );
  }
  return parseStretch(startText, endText, place.text);
}

function parseStretch(startText: string, endText: string, text: string): Result<SetMember> {
  const start = startText === "" ? ok(null) : parsePoint(startText);
  if (!start.ok) return start;
  const end = endText === "" ? ok(null) : parsePoint(endText);
  if (!end.ok) return end;
  if (start.value !== null && end.value !== null && start.value.from > end.value.to) {
    return dateFault(
      "reversed-dates",
      `"${text}" has a stretch that ends before it starts.`,
      `Write the earlier date first: ${endText}..${startText}.`,
    );
  }
  return ok({ kind: "stretch", start: start.value, end: end.value });
}
