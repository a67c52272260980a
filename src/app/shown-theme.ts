import { useSyncExternalStore } from "react";
import type { ThemeChoice } from "#store/app-state.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme that a choice comes to now; "system" follows the device as it changes. */
export function useShownTheme(choice: ThemeChoice): "light" | "dark" {
  const systemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  if (choice !== "system") return choice;
  return systemDark ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
