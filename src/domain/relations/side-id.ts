const PREFIX = "side:";

/** The id by which a side of the vocabulary is selected: `side:europe`. */
export function sideSelectionId(side: string): string {
  return `${PREFIX}${side}`;
}

/** The side that a selected id stands for; null when it is not one of a side. */
export function parseSideId(id: string): string | null {
  return id.startsWith(PREFIX) && id.length > PREFIX.length ? id.slice(PREFIX.length) : null;
}
