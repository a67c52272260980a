import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Criteria } from "#domain/filter/criteria.ts";
import type { Visible } from "#domain/filter/visible.ts";
import type { AppState } from "#store/app-state.ts";
import type { AppStore } from "#store/app.ts";
import { createCalmPace } from "#store/calm-pace.ts";
import { criteriaOf } from "#store/selectors/criteria-of.ts";

/** What the panel reads: a filter answer always together with the criteria that it answers. */
export interface Snapshot {
  readonly dataset: Dataset | null;
  readonly visible: Visible | null;
  readonly criteria: Criteria;
  readonly selection: readonly string[];
}

/** A source for React's useSyncExternalStore. */
export interface SnapshotFeed {
  readonly get: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Follows the store: selections at once, dates and filters when their answer is there, drags at a calm pace. */
export function createSnapshotFeed(store: AppStore): SnapshotFeed {
  let current = takeSnapshot(null, store.getState());
  return {
    get: () => current,
    subscribe: (listener) => {
      const publish = (): void => {
        pace.cancel();
        const next = takeSnapshot(current, store.getState());
        if (isSame(next, current)) return;
        current = next;
        listener();
      };
      const pace = createCalmPace(publish);
      const stop = store.subscribe((state) => {
        const next = takeSnapshot(current, state);
        if (isSame(next, current)) return;
        const isUrgent = next.selection !== current.selection || next.dataset !== current.dataset;
        if (!state.previewing || isUrgent) publish();
        else pace.soon();
      });
      // Whatever changed between the first look and this subscription.
      publish();
      return () => {
        stop();
        pace.cancel();
      };
    },
  };
}

function takeSnapshot(before: Snapshot | null, { data, view, visible }: AppState): Snapshot {
  const dataset = data.status === "ready" ? data.dataset : null;
  // New criteria wait for their answer: a list must not be judged by dates that its masks do not know yet.
  const isAnswered = before === null || before.visible !== visible || before.dataset !== dataset;
  return {
    dataset,
    visible,
    criteria: isAnswered ? criteriaOf(view) : before.criteria,
    selection: view.selection,
  };
}

function isSame(a: Snapshot, b: Snapshot): boolean {
  return (
    a.dataset === b.dataset &&
    a.visible === b.visible &&
    a.criteria === b.criteria &&
    a.selection === b.selection
  );
}
