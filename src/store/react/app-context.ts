import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { invariant } from "#domain/invariant.ts";
import type { AppState } from "#store/app-state.ts";
import type { App } from "#store/app.ts";

export const AppContext = createContext<App | null>(null);

/** The app of the page: pass it to commands. */
export function useApp(): App {
  const app = useContext(AppContext);
  invariant(app !== null, "useApp is called inside AppContext.Provider");
  return app;
}

/** Reads state. The selector must return a primitive or an existing reference: a fresh object loops for ever. */
export function useAppState<T>(selector: (state: AppState) => T): T {
  return useStore(useApp().store, selector);
}
