/** A title cut at a word so that it fits in `most` characters, with an ellipsis where something was cut. */
export function shortTitle(title: string, most: number): string {
  if (title.length <= most) return title;
  const cut = title.slice(0, most - 1);
  const endsWord = !/[\p{L}\p{N}]/u.test(title.charAt(most - 1));
  const atWord = endsWord ? cut.length : cut.lastIndexOf(" ");
  // A long first word is cut inside rather than away.
  return `${(atWord > most / 2 ? cut.slice(0, atWord) : cut).replace(/[\s,;:–-]+$/u, "")}…`;
}
