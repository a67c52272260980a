import { writeAddress } from "#store/address/write-address.ts";
import type { ViewState } from "#store/view-state.ts";

/** Longer addresses are cut by some programs, and Readout does not read them. */
export const MAX_LINK_LENGTH = 8192;

/** The full address of a view on the page at `pageUrl` (whose own hash is replaced). */
export function shareLink(pageUrl: string, view: ViewState): string {
  const page = pageUrl.split("#")[0] ?? "";
  const hash = writeAddress(view);
  return hash === "" ? page : `${page}#${hash}`;
}
