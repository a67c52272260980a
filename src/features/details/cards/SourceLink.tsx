import type { SafeLink } from "#features/details/text/safe-link.ts";
import { Icon } from "#ui/Icon.tsx";
import { VisuallyHidden } from "#ui/VisuallyHidden.tsx";

interface SourceLinkProps {
  link: SafeLink;
  /** "Read at", "Archived at". */
  verb: string;
}

/** A link off the page: says so, shows the host, and tells the other side nothing. */
export function SourceLink({ link, verb }: SourceLinkProps) {
  return (
    <a
      className="details-out"
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      title={link.href}
    >
      {verb} {link.host}
      <Icon name="external" size={13} />
      <VisuallyHidden>, leaves this page</VisuallyHidden>
    </a>
  );
}
