// Those of a side who have no lane: how many, or while something is chosen who of them is lit.
import { counted } from "#domain/text/counted.ts";
import { textWidth } from "#drawing/text-width.ts";
import type { MarkItem } from "#scene/mark-scene.ts";
import type { LaneRow } from "#scene/lanes/layout/lane-layout.ts";
import { shortName } from "#scene/marks/short-names.ts";
import type { LaneState } from "#scene/lanes/lane-state.ts";
import { litActors } from "#scene/lanes/lit-actors.ts";
import { listOf } from "#scene/marks/list-of-names.ts";
import { textPiece } from "#scene/marks/text-piece.ts";

const END = 6;

/** The texts at the end of a heading's row. */
export type Folded = readonly { actor: number | null; text: string }[];

/** What fits into some px; null = nobody is folded, or nothing fits. */
export function folded(state: LaneState, row: LaneRow, room: number): Folded | null {
  const { layout, relations, choice, input } = state;
  const { metrics } = layout;
  if (row.folded.length === 0 || row.kind === "rest") return null;
  if (relations.sides[row.side]?.bench === "foot" && choice.lit === null) return null;
  const lit =
    choice.lit === null
      ? []
      : row.kind === "people"
        ? row.folded
        : row.folded.filter((actor) => litActors(state).has(actor));
  const named = lit.length > 0 ? lit : row.folded.length === 1 ? row.folded : [];
  const list = listOf(
    named.map((actor) => ({ actor, text: shortName(input.dataset, actor) })),
    room,
    metrics.small,
  );
  if (list.length > 0 && list[0]?.actor !== null) return list;
  const text = metrics.sizeClass === "narrow" ? `+${row.folded.length}` : counted(row.folded.length, "other");
  return textWidth(text, metrics.small) <= room ? [{ actor: null, text }] : null;
}

export function foldItem(state: LaneState, row: LaneRow, fold: Folded): MarkItem {
  const { layout, relations, input } = state;
  const { metrics } = layout;
  const side = relations.sides[row.side];
  let x = metrics.column - END;
  const pieces = fold.toReversed().map(({ actor, text }) => {
    const names = actor === null ? undefined : input.dataset.actors[actor]?.id;
    const piece = textPiece({
      x,
      middle: row.middle,
      text,
      size: metrics.small,
      fill: input.palette.muted,
      anchor: "end",
      ...(names === undefined ? {} : { names }),
    });
    x = piece.text.box.left;
    return piece;
  });
  return {
    key: `fold:${row.key}`,
    // Only among all lanes there is a side to open.
    role: layout.form === "all" ? "fold" : "heading",
    chooses: [],
    events: [],
    box: { left: x, right: metrics.column, top: row.top, bottom: row.top + row.height },
    tone: "plain",
    selected: false,
    label:
      layout.form === "all"
        ? `${side?.label ?? ""}: ${row.folded.length} without a lane of their own. Open this side`
        : `${row.folded.length} without a lane of their own`,
    ...(side === undefined ? {} : { side: side.id }),
    texts: pieces.map(({ text }) => text),
    primitives: pieces.map(({ primitive }) => primitive),
  };
}
