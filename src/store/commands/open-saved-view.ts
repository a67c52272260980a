import type { Dataset } from "#domain/dataset/dataset.ts";
import { readAddress } from "#store/address/read-address.ts";
import type { App } from "#store/app.ts";
import { visit } from "#store/transitions/trail-transitions.ts";
import { commitView } from "#store/transitions/view-transitions.ts";
import { INITIAL_VIEW, type ViewState } from "#store/view-state.ts";

/**
 * The view of an address as it is opened from inside the page: what the address does not name is as at first, what a
 * person moved by hand and how what is outside is shown stay.
 */
export function savedView(dataset: Dataset, address: string, now: ViewState): ViewState {
  const { view } = readAddress(address, dataset);
  return { ...INITIAL_VIEW, arranged: now.arranged, outside: now.outside, ...view };
}

/** Opens a saved view of the data, as one undo step; the details panel's trail remembers it. */
export function openSavedView(app: App, dataset: Dataset, address: string): void {
  app.store.setState((state) => {
    const view = savedView(dataset, address, state.view);
    return { ...commitView(state, view), trail: visit(state.trail, view.selection), tablesOpen: false };
  });
}
