/** What the build knows of one script that it wrote. */
export interface BuiltChunk {
  fileName: string;
  /** The page begins with it. */
  isEntry: boolean;
  /** Those of its modules that something imports late, as paths below src. */
  lateModules: readonly string[];
  /** Scripts that it needs before it starts. */
  imports: readonly string[];
  /** Style sheets that belong to it. */
  styles: readonly string[];
}

/** For each module that is imported late: its script first, then everything else that it needs and the page has not. */
export function listLateFiles(chunks: readonly BuiltChunk[]): Readonly<Record<string, readonly string[]>> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needsOf = (chunk: BuiltChunk): readonly BuiltChunk[] => {
    const needs = new Set<BuiltChunk>([chunk]);
    for (const each of needs)
      for (const name of each.imports) {
        const needed = byName.get(name);
        if (needed !== undefined) needs.add(needed);
      }
    return [...needs];
  };
  const first = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => needsOf(chunk)));
  const firstStyles = new Set([...first].flatMap((chunk) => chunk.styles));
  return Object.fromEntries(
    chunks.flatMap((chunk) => {
      const needs = needsOf(chunk).filter((each) => !first.has(each));
      const styles = needs.toReversed().flatMap((each) => each.styles);
      const files = [
        ...needs.map((each) => each.fileName),
        ...new Set(styles.filter((style) => !firstStyles.has(style))),
      ];
      return chunk.lateModules.map((module) => [module, files] as const);
    }),
  );
}
