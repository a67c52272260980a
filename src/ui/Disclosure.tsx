import type { ReactNode } from "react";
import "./disclosure.css";

export interface DisclosureProps {
  title: string;
  children: ReactNode;
  defaultOpen?: boolean;
  count?: number;
}

/** Something that opens on demand: the browser's own <details>. */
export function Disclosure({ title, children, defaultOpen = false, count }: DisclosureProps) {
  return (
    <details className="disclosure" open={defaultOpen}>
      <summary className="disclosure-summary">
        {title}
        {count === undefined ? null : <span className="disclosure-count"> {count}</span>}
      </summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}
