import { createElement, type ComponentType, type ReactNode } from "react";
import type { LatePart } from "#late/late-part.ts";
import { LateFailure } from "./LateFailure.tsx";
import { useLatePart } from "./use-late-part.ts";

export interface LateProps<P extends object> {
  part: LatePart<ComponentType<P>>;
  props: P;
  /** Stands there until the part comes. */
  pending?: ReactNode;
}

/** A component that is fetched when it is first shown; where it does not come, why, and another try. */
export function Late<P extends object>({ part, props, pending = null }: LateProps<P>) {
  const state = useLatePart(part);
  if (state.status === "here") return createElement(state.value, props);
  if (state.status !== "failed") return pending;
  return <LateFailure what={part.what} fault={state.fault} onRetry={() => void part.fetch()} />;
}
