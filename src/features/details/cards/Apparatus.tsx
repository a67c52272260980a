import { useContext, useState, type ReactNode } from "react";
import { WordsContext } from "#features/details/panel-context.ts";

interface ApparatusProps {
  /** What stands behind it, in short. */
  title: string;
  children: () => ReactNode;
}

/**
 * What supports a record, behind one disclosure: it is made when it is first opened, since hundreds of cards stand in
 * a list. While the person looks for words it stands open, so that no match is out of sight.
 */
export function Apparatus({ title, children }: ApparatusProps) {
  const isSearched = useContext(WordsContext).length > 0;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="disclosure details-apparatus"
      open={isOpen || isSearched}
      onToggle={(event) => {
        if (!isSearched) setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="disclosure-summary">{title}</summary>
      {isOpen || isSearched ? <div className="disclosure-content">{children()}</div> : null}
    </details>
  );
}
