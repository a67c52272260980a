import { safeId } from "#domain/ref/safe-id.ts";
import type { Positions, RecordId } from "#domain/records/record-types.ts";
import { quoted } from "#formats/records/describe-issue.ts";
import type { Finding } from "#formats/records/finding.ts";

/**
 * Positions by id, in an object without a prototype, so that an id such as "constructor" is only an id. A position
 * that is not two finite numbers is left out with a warning: the node is then placed by the page.
 */
export function readPositions(raw: unknown): { positions: Positions; findings: Finding[] } {
  const positions = Object.create(null) as Record<RecordId, readonly [number, number]>;
  const findings: Finding[] = [];
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    findings.push({
      code: raw === undefined ? "missing-field" : "wrong-type",
      severity: "warning",
      message: `The field "positions" ${raw === undefined ? "is missing" : "is not an object"}.`,
      remedy: 'Write "positions": {} where none are known.',
      path: ["positions"],
    });
    return { positions, findings };
  }
  for (const [id, place] of Object.entries(raw)) {
    if (isPlace(place)) {
      positions[id] = [place[0], place[1]];
    } else {
      findings.push({
        code: "wrong-position",
        severity: "warning",
        message: `${quoted(place)} is not a position.`,
        remedy: "Write two finite numbers, such as [120, -40].",
        path: ["positions", id],
      });
    }
  }
  return { positions, findings };
}

function isPlace(place: unknown): place is readonly [number, number] {
  return Array.isArray(place) && place.length === 2 && place.every((each) => Number.isFinite(each));
}

/** The positions under safe ids. */
export function withSafeKeys(positions: Positions): Positions {
  const safe = Object.create(null) as Record<RecordId, readonly [number, number]>;
  for (const [id, place] of Object.entries(positions)) safe[safeId(id)] = place;
  return safe;
}
