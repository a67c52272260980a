// A part of the program that is fetched after the page stands. Whatever goes wrong with it is data here, never an
// exception: whoever shows the part says so in its place.
import { faultWords, type LateFault } from "./late-fault.ts";
import { BROWSER, type LateWorld } from "./late-world.ts";

export type LateState<T> =
  | { readonly status: "absent" }
  | { readonly status: "coming" }
  | { readonly status: "here"; readonly value: T }
  | { readonly status: "failed"; readonly fault: LateFault };

export interface LatePart<T> {
  /** What it is, as the beginning of a sentence: "The help". */
  readonly what: string;
  readonly state: () => LateState<T>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches it, unless it is here or on its way; after a failure this is a new try. Never rejects. */
  readonly fetch: () => Promise<LateState<T>>;
}

export interface LateSource<M, T> {
  what: string;
  /** The path of the module below src: the build knows its files by it. */
  module: string;
  load: () => Promise<M>;
  /** Takes from the module what is wanted. */
  pick: (module: M) => T;
}

/** So long may a part take in all, after its files have come. */
const START_PATIENCE_MS = 30_000;

const PARTS: LatePart<unknown>[] = [];

/** Every part that has been named so far, for fetching them while nothing else is done. */
export function lateParts(): readonly LatePart<unknown>[] {
  return PARTS;
}

/** Names a part; nothing is fetched yet. Called once for each part, where its module is loaded. */
export function latePart<M, T>(source: LateSource<M, T>, world: LateWorld = BROWSER): LatePart<T> {
  let state: LateState<T> = { status: "absent" };
  let underWay: Promise<LateState<T>> | null = null;
  let tries = 0;
  const listeners = new Set<() => void>();
  const become = (next: LateState<T>): LateState<T> => {
    state = next;
    for (const listener of listeners) listener();
    return next;
  };
  const part: LatePart<T> = {
    what: source.what,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch() {
      if (state.status === "here") return Promise.resolve(state);
      if (underWay !== null) return underWay;
      become({ status: "coming" });
      tries += 1;
      underWay = bring(source, world, tries).then((brought) => {
        underWay = null;
        return become(brought);
      });
      return underWay;
    },
  };
  PARTS.push(part);
  return part;
}

/** The part itself, for code that is no component. Rejects with a sentence that can be shown as it is. */
export async function arrival<T>(part: LatePart<T>): Promise<T> {
  const state = await part.fetch();
  if (state.status === "here") return state.value;
  throw new Error(
    faultWords(part.what, state.status === "failed" ? state.fault : { kind: "broken", message: "unknown" }),
  );
}

/** One try: all files are seen to come first, then the styles are put in, then the script is started. */
async function bring<M, T>(
  source: LateSource<M, T>,
  world: LateWorld,
  tryNumber: number,
): Promise<LateState<T>> {
  const isAnew = tryNumber > 1;
  const files = world.filesOf(source.module);
  const faults = await Promise.all(files.map((file) => world.checkFile(file, isAnew)));
  const fault = faults.find((each) => each !== null);
  if (fault !== undefined && fault !== null) return { status: "failed", fault };
  const styles = files.filter((file) => file.endsWith(".css"));
  const put = await Promise.all(styles.map((file) => world.putStyle(file)));
  if (put.includes(false)) return { status: "failed", fault: { kind: "unreachable" } };
  const slow = { status: "failed", fault: { kind: "slow", seconds: START_PATIENCE_MS / 1000 } } as const;
  return Promise.race([start(source, world, tryNumber), world.wait(START_PATIENCE_MS).then(() => slow)]);
}

async function start<M, T>(
  { module, load, pick }: LateSource<M, T>,
  world: LateWorld,
  tryNumber: number,
): Promise<LateState<T>> {
  try {
    return { status: "here", value: picked(pick, await load()) };
  } catch (error) {
    // The file came a moment ago and the import failed all the same: the browser keeps that failure under the
    // address, so it is asked for under another.
    const [script] = world.filesOf(module);
    const failed = { status: "failed", fault: { kind: "broken", message: messageOf(error) } } as const;
    if (script === undefined) return failed;
    return world.importScript(`${script}?again=${tryNumber}`).then(
      // The same module under another address has the same shape.
      (again): LateState<T> => ({ status: "here", value: picked(pick, again as M) }),
      () => failed,
    );
  }
}

/** A build may rename what a module exports; then another try under another address finds nothing. */
function picked<M, T>(pick: (module: M) => T, module: M): T {
  const value = pick(module);
  if (value === undefined || value === null) throw new Error("it is empty");
  return value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
