const PREFIX = "seat:";

/** The id by which a seat of the vocabulary is selected: `seat:foreign-minister-china`. */
export function seatSelectionId(seat: string): string {
  return `${PREFIX}${seat}`;
}

/** The seat that a selected id stands for; null when it is not one of a seat. */
export function parseSeatId(id: string): string | null {
  return id.startsWith(PREFIX) && id.length > PREFIX.length ? id.slice(PREFIX.length) : null;
}
