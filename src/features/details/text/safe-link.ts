/** An address that may be made a link, and the host that a person sees before following it. */
export interface SafeLink {
  readonly href: string;
  readonly host: string;
}

const MAX_LENGTH = 2_000;
// What the URL parser would silently drop or turn: blanks, controls, backslashes, invisible and bidi characters.
const DECEPTIVE = /[\s\\\u0000-\u0020\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Lets only absolute http and https addresses through, as they are written: no other scheme, no name or password
 * before the host, nothing that a parser would repair on the way. null = show it as text. The host is the ASCII
 * form, so that a look-alike letter shows as `xn--…`.
 */
export function safeLink(address: string): SafeLink | null {
  if (address.length > MAX_LENGTH || DECEPTIVE.test(address) || !/^https?:\/\/[^/]/iu.test(address))
    return null;
  const url = parseUrl(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  if (url.username !== "" || url.password !== "" || url.hostname === "") return null;
  return { href: url.href, host: url.host };
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    // Not an address at all.
    return null;
  }
}
