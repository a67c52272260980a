import { subscribeWithSelector } from "zustand/middleware";
import { createStore } from "zustand/vanilla";
import { INITIAL_STATE, type AppState } from "./app-state.ts";
import type { App } from "./app.ts";
import type { Ports } from "./ports.ts";

/** A store of its own with its effects; `initial` overrides single fields (tests, saved preferences). */
export function createApp(ports: Ports, initial: Partial<AppState> = {}): App {
  const store = createStore<AppState>()(subscribeWithSelector(() => ({ ...INITIAL_STATE, ...initial })));
  return { store, ports };
}
