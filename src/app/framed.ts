/** True when another site shows this page inside its own: data then stays hidden, so that no click can be stolen. */
export function isFramedByOther(): boolean {
  if (window.top === window.self) return false;
  try {
    // Reading another origin's address throws; our own may frame the page.
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
