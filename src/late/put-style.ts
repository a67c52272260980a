/**
 * Puts a style sheet into the page and waits for it; true at once when it is there already. One that did not come is
 * taken out again, so that the next try asks anew.
 */
export function putStyle(address: string): Promise<boolean> {
  const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].find(
    (link) => link.href === address,
  );
  if (there !== undefined && there.sheet !== null) return Promise.resolve(true);
  there?.remove();
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.addEventListener("load", () => resolve(true));
    link.addEventListener("error", () => {
      link.remove();
      resolve(false);
    });
    document.head.append(link);
  });
}
