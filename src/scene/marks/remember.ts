// Parts of a picture that are made anew only when what they rest on differs.

interface Part {
  deps: readonly unknown[];
  value: unknown;
}

/** Parts by name, kept from one picture to the next. */
export type Parts = ReadonlyMap<string, Part>;

export interface Remember {
  /** The part of before when nothing that it rests on differs (by identity), else a new one. */
  part: <T>(name: string, deps: readonly unknown[], make: () => T) => T;
  /** What the next picture may take over. */
  parts: Parts;
}

export function remember(before: Parts | null): Remember {
  const parts = new Map<string, Part>();
  return {
    parts,
    part<T>(name: string, deps: readonly unknown[], make: () => T): T {
      const old = before?.get(name);
      const isSame =
        old !== undefined &&
        old.deps.length === deps.length &&
        old.deps.every((dep, at) => Object.is(dep, deps[at]));
      const value = isSame ? (old.value as T) : make();
      parts.set(name, { deps, value });
      return value;
    },
  };
}
