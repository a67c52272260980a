import type { StoreApi } from "zustand/vanilla";
import type { AppState } from "./app-state.ts";
import type { Ports } from "./ports.ts";

export type AppStore = StoreApi<AppState> & {
  subscribe: {
    (listener: (state: AppState, previous: AppState) => void): () => void;
    <T>(
      selector: (state: AppState) => T,
      listener: (value: T, previous: T) => void,
      options?: { equalityFn?: (a: T, b: T) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
};

/** The store with its effects: what every command takes first. */
export interface App {
  store: AppStore;
  ports: Ports;
}
