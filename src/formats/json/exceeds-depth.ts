/** Whether a parsed JSON value is nested more than `limit` levels deep. Does not recurse, however deep it is. */
export function exceedsDepth(value: unknown, limit: number): boolean {
  let level: object[] = isNested(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit) return true;
    const below: object[] = [];
    for (const container of level) {
      for (const each of Object.values(container)) if (isNested(each)) below.push(each);
    }
    level = below;
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
