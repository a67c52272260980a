// Only the lane of one: it stands on top, under it those it met, by side. A mark there is the contact.
import type { Dataset } from "#domain/dataset/dataset.ts";
import { takingPart, type LaneChoice } from "#scene/lanes/lane-choice.ts";
import type { LaneFacts } from "#scene/lanes/lane-facts.ts";
import { makeLayout, type LaneLayout, type RowDraft } from "./lane-layout.ts";
import { laneMetrics } from "#scene/lanes/lane-metrics.ts";
import { laneRelations } from "#scene/lanes/lane-relations.ts";
import type { LaneSubject } from "#scene/lanes/lane-subject.ts";
import { laneUnits, type LaneUnit } from "./lane-units.ts";
import { headingDraft, laneDraft, phoneHeight, sumOf } from "./row-drafts.ts";

const TOP_ROWS = 2.4;
const HEADING_GAP = 1;
/** Rows that each side has before any has more. */
const FIRST = 2;
const MOST_STRETCH = 1.25;

interface OneOptions {
  size: { readonly width: number; readonly height: number };
  middle: string;
  choice: LaneChoice;
  subject: LaneSubject;
}

/** The rows of one and of its partners. */
export function layOutOne(
  dataset: Dataset,
  facts: LaneFacts,
  { size, middle, choice, subject }: OneOptions,
): LaneLayout {
  const metrics = laneMetrics(size.width);
  const { sides: allSides, orderFor } = laneRelations(dataset);
  const { lit } = choice;
  const units = laneUnits(dataset, facts, { mask: lit, alone: true });
  const sides = orderFor(middle).flatMap((side) => {
    const own = (units[side] ?? []).filter(({ lead }) => !isOf(subject, lead)).toSorted(byContacts);
    return own.length === 0 ? [] : [{ side, units: own, taken: [] as LaneUnit[] }];
  });
  const topHeight = metrics.laneHeight * TOP_ROWS + (subject.seat === null ? 0 : 14);
  const fixed = topHeight + sides.length * (metrics.headingHeight + HEADING_GAP);
  const count = sumOf(sides, (rows) => rows.units.length);
  const height = phoneHeight(size.height, metrics, fixed + count * metrics.laneHeight);
  const room = height - metrics.top - metrics.foot - fixed;
  let left = Math.max(0, Math.floor(room / metrics.laneHeight));
  const take = (rows: (typeof sides)[number], unit: LaneUnit): void => {
    if (left <= 0) return;
    left -= 1;
    rows.taken.push(unit);
  };
  for (let at = 0; at < FIRST; at += 1) {
    for (const rows of sides) {
      const unit = rows.units[at];
      if (unit !== undefined) take(rows, unit);
    }
  }
  const rest = sides
    .flatMap((rows) => rows.units.slice(FIRST).map((unit) => ({ rows, unit })))
    .toSorted((a, b) => byContacts(a.unit, b.unit));
  for (const { rows, unit } of rest) take(rows, unit);
  const used = sumOf(sides, ({ taken }) => taken.length) * metrics.laneHeight;
  const stretch = Math.min(MOST_STRETCH, Math.max(1, room / Math.max(1, used)));
  const drafts = sides.flatMap((rows) =>
    [
      headingDraft(rows.side, rows, {
        id: allSides[rows.side]?.id ?? "",
        height: metrics.headingHeight,
        gap: HEADING_GAP,
      }),
    ].concat(
      rows.taken.toSorted(byContacts).map((unit) => laneDraft(dataset, unit, metrics.laneHeight * stretch)),
    ),
  );
  return makeLayout({
    dataset,
    form: "one",
    metrics,
    size: { width: size.width, height },
    drafts: [subjectDraft(dataset, subject, topHeight), ...drafts],
    placesOf(event, rowOfActor) {
      if (facts.drawn[event] !== 1 || lit?.[event] !== 1) return [];
      const places = new Set([0]);
      for (const actor of takingPart(dataset, event)) {
        const place = rowOfActor[actor] ?? -1;
        if (place > 0) places.add(place);
      }
      return [...places].sort((a, b) => a - b);
    },
  });
}

/** The row of one that was chosen, alone or beside others. */
export function subjectDraft(dataset: Dataset, subject: LaneSubject, height: number): RowDraft {
  const { id, side, row, events, seat } = subject;
  return {
    key: row < 0 ? `lane:${id}` : `lane:${dataset.actors[row]?.id ?? id}`,
    kind: "subject",
    side,
    lead: row,
    subject,
    actors: row < 0 ? [] : [row],
    folded: [],
    first: events.length,
    all: events.length,
    height,
    gap: 0,
    band: seat === null ? 0 : 15,
  };
}

/** Whether an actor is one of those that a subject is or stands for, whatever the event. */
function isOf({ has, seat }: LaneSubject, actor: number): boolean {
  return seat === null && has(actor, -1);
}

function byContacts(a: LaneUnit, b: LaneUnit): number {
  return b.all - a.all || b.first - a.first || a.lead - b.lead;
}
