const MOST_NAMES = 2;

/** "A", "A and B", "A, B and 3 more". */
export function selectedNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(" and ");
  return `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more`;
}
