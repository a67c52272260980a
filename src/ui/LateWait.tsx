import "./late.css";

/** A quiet word while a part of the page comes. */
export function LateWait() {
  return (
    <p className="late-wait" aria-live="polite">
      Fetching this part…
    </p>
  );
}
