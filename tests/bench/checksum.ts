/** One number over columns of counts, in which every place matters. */
export function checksumOf(columns: readonly ArrayLike<number>[]): number {
  let sum = 0;
  for (const counts of columns)
    for (let at = 0; at < counts.length; at += 1) sum = (Math.imul(sum, 31) + (counts[at] ?? 0)) | 0;
  return sum;
}
