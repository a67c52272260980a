/** The id of the element in which the build leaves the list of files; vite.config.ts writes it. */
export const LATE_FILES_ID = "late-files";

let list: Readonly<Record<string, readonly string[]>> | null = null;

/**
 * The addresses of all files that a module needs and that the page did not begin with, its own script first. `module`
 * is its path below src. Empty where the page has no list: in development, where files do not go away.
 */
export function filesOf(module: string): readonly string[] {
  list ??= readList();
  return (list[module] ?? []).map((file) => new URL(file, document.baseURI).href);
}

function readList(): Readonly<Record<string, readonly string[]>> {
  if (typeof document === "undefined") return {};
  const text = document.getElementById(LATE_FILES_ID)?.textContent;
  // Written by our own build, into our own page.
  return text === undefined ? {} : (JSON.parse(text) as Record<string, readonly string[]>);
}
