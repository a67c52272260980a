import { useEffect, useRef, useState } from "react";
import { createCalmPace, type CalmPace } from "#store/calm-pace.ts";
import { useAppState } from "./app-context.ts";

/**
 * A value for long lists: the value itself once the view has settled, and while it is dragged or played the one of
 * the last rest. What it is made of must hold for that long.
 */
export function useCalmValue<T>(value: T): T {
  const previewing = useAppState((state) => state.previewing);
  const [calm, setCalm] = useState<{ value: T }>({ value });
  const latest = useRef(value);
  const pace = useRef<CalmPace | null>(null);
  // What a drag begins with is what was settled before it.
  if (!previewing && calm.value !== value) setCalm({ value });
  useEffect(() => {
    const made = createCalmPace(() => setCalm({ value: latest.current }));
    pace.current = made;
    return () => made.cancel();
  }, []);
  useEffect(() => {
    latest.current = value;
    if (previewing) pace.current?.soon();
    else pace.current?.cancel();
  }, [value, previewing]);
  return previewing ? calm.value : value;
}
