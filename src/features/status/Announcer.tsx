import { useAppState } from "#store/react/app-context.ts";

/** What commands and the graph's keyboard cursor say to screen readers. */
export function Announcer() {
  const announcement = useAppState((state) => state.announcement);
  return (
    <div aria-live="polite" aria-atomic="true" className="visually-hidden">
      {announcement}
    </div>
  );
}
