import { useApp } from "#store/react/app-context.ts";
import { focusRegion } from "./focus-region.ts";
import { openPanel } from "./panels/toggle-panel.ts";

const TARGETS = ["Graph", "Timeline", "Details", "Filters"] as const;

/** The first tab stops of the page: straight to its parts, past the bar and the many check boxes. Seen when focused. */
export function SkipLinks() {
  const app = useApp();
  const go = (name: (typeof TARGETS)[number]): void => {
    // A panel that is put away is opened for whoever wants to go there.
    if (name === "Details") openPanel(app, "details");
    else if (name === "Filters") openPanel(app, "filters");
    else focusRegion(name);
  };
  return (
    <nav className="skip-links" aria-label="Skip to">
      {TARGETS.map((name) => (
        <button key={name} type="button" className="skip-link" onClick={() => go(name)}>
          Go to {name.toLowerCase()}
        </button>
      ))}
    </nav>
  );
}
