// How large things are drawn. Sizes follow the whole data and never the window: a node that grew and shrank
// while the dates move could not be compared with itself.

export const ACTOR_MIN_SIZE = 30;
export const ACTOR_MAX_SIZE = 52;
export const EVENT_MIN_SIZE = 18;
export const EVENT_MAX_SIZE = 22;

/**
 * The diameter of a node in scene units (CSS px at zoom 1), a whole number.
 * `activity`: of an actor, the countable events it takes part in, over the whole data (its statements if it has no
 * event); of an event, its participants. `mostActive`: the largest such number in the data. The area grows with
 * the activity, so the diameter with its square root.
 */
export function nodeSize(role: "actor" | "event", activity: number, mostActive: number): number {
  const [smallest, largest] =
    role === "actor" ? [ACTOR_MIN_SIZE, ACTOR_MAX_SIZE] : [EVENT_MIN_SIZE, EVENT_MAX_SIZE];
  if (mostActive <= 0 || activity <= 0) return smallest;
  const share = Math.sqrt(Math.min(activity, mostActive) / mostActive);
  return Math.round(smallest + (largest - smallest) * share);
}
