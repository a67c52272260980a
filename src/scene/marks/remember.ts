// Parts of a picture that are made anew only when what they rest on differs.
import type { InSteps } from "./in-steps.ts";

interface Part {
  deps: readonly unknown[];
  value: unknown;
}

/** Parts by name, kept from one picture to the next. */
export type Parts = ReadonlyMap<string, Part>;

export interface Remember {
  /** The part of before when nothing that it rests on differs (by identity), else a new one. */
  part: <T>(name: string, deps: readonly unknown[], make: () => T) => T;
  /** The same for a part that is made in steps. */
  partInSteps: <T>(name: string, deps: readonly unknown[], make: () => InSteps<T>) => InSteps<T>;
  /** What the next picture may take over. */
  parts: Parts;
}

export function remember(before: Parts | null): Remember {
  const parts = new Map<string, Part>();
  const keep = <T>(name: string, deps: readonly unknown[], value: T): T => {
    parts.set(name, { deps, value });
    return value;
  };
  /** The part of before, when nothing that it rests on differs. */
  const kept = (name: string, deps: readonly unknown[]): Part | null => {
    const old = before?.get(name);
    const isSame =
      old !== undefined &&
      old.deps.length === deps.length &&
      old.deps.every((dep, at) => Object.is(dep, deps[at]));
    return isSame ? old : null;
  };
  return {
    parts,
    part<T>(name: string, deps: readonly unknown[], make: () => T): T {
      const old = kept(name, deps);
      return keep(name, deps, old === null ? make() : (old.value as T));
    },
    *partInSteps<T>(name: string, deps: readonly unknown[], make: () => InSteps<T>): InSteps<T> {
      const old = kept(name, deps);
      return keep(name, deps, old === null ? yield* make() : (old.value as T));
    },
  };
}
