import { focusRegion } from "./shortcuts.ts";

const TARGETS = ["Graph", "Timeline", "Details", "Filters"] as const;

/** The first tab stops of the page: straight to its parts, past the bar and the many check boxes. Seen when focused. */
export function SkipLinks() {
  return (
    <nav className="skip-links" aria-label="Skip to">
      {TARGETS.map((name) => (
        <button key={name} type="button" className="skip-link" onClick={() => focusRegion(name)}>
          Go to {name.toLowerCase()}
        </button>
      ))}
    </nav>
  );
}
