// The parts of an address that name a side, and the path that is drawn.
import { parseRefList } from "#domain/ref/ref-list.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { relationsOf } from "#domain/relations/relations.ts";
import type { ViewState } from "#store/view-state.ts";
import { shownValue } from "./shown-value.ts";

/** The names of these parts. */
export const SIDE_NAMES = ["middle", "side", "path"] as const;
const MAX_HOPS = 50;

/** Reads `middle=`, `side=` and `path=` into the view; what is not in the data is named in `ignored`. */
export function readSides(
  parts: ReadonlyMap<string, string>,
  view: Partial<ViewState>,
  dataset: Dataset,
  ignored: string[],
): void {
  const middle = knownSide("middle", parts, dataset, ignored);
  if (middle !== null) view.middle = middle;
  const open = knownSide("side", parts, dataset, ignored);
  if (open !== null) view.openSide = open;
  const path = parts.get("path");
  if (path === undefined) return;
  const ids = parseRefList(path);
  const hops = ids.slice(0, MAX_HOPS).filter((id) => dataset.eventRow.has(id));
  if (hops.length < ids.length)
    ignored.push(`path=${shownValue(path)} names events that are not in this graph; no path is drawn.`);
  else if (hops.length > 0) view.path = hops;
}

function knownSide(
  name: "middle" | "side",
  parts: ReadonlyMap<string, string>,
  dataset: Dataset,
  ignored: string[],
): string | null {
  const id = parts.get(name);
  if (id === undefined) return null;
  const { list } = relationsOf(dataset).sides;
  if (list.some((side) => side.id === id)) return id;
  const known = list.map((side) => side.id).join(", ");
  ignored.push(
    list.length === 0
      ? `${name}=${shownValue(id)} is ignored: this graph has no sides.`
      : `${name}=${shownValue(id)} is no side of this graph; its sides are ${known}.`,
  );
  return null;
}
