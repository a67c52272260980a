import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import "./more.css";

export interface PopoverProps {
  /** The button's text, and the name of what it opens. */
  label: string;
  /** The name of the group that opens. */
  title: string;
  /** Something inside differs from how it is at first: the button carries a dot, said in words. */
  isActive?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel above it. Escape, a press elsewhere or the button closes it. */
export function Popover({ label, title, isActive = false, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setIsOpen(false);
    };
    document.addEventListener("pointerdown", onPress, { capture: true });
    return () => document.removeEventListener("pointerdown", onPress, { capture: true });
  }, [isOpen]);

  const close = (): void => {
    setIsOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // The keys belong to what is inside; the element itself takes none.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="timeline-popover" ref={root} onKeyDown={onKeyDown}>
      <button
        id={`${id}-button`}
        type="button"
        className="button button-plain"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}{" "}
        {isActive ? (
          <span className="timeline-popover-dot">
            <span className="visually-hidden">(changed)</span>
          </span>
        ) : null}
      </button>
      {isOpen ? (
        <div id={id} role="group" aria-label={title} className="timeline-popover-panel">
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
