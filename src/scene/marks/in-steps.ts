/** Work in steps: whoever does it may let others go ahead after each; the result is the same as at once. */
export type InSteps<T> = Generator<void, T, void>;

/** All steps, one right after the other. */
export function atOnce<T>(work: InSteps<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
