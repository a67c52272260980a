import "./notices.css";

/** A quiet word while something loads. */
export function Loading() {
  return (
    <p className="notices-loading" aria-live="polite">
      Loading…
    </p>
  );
}
