/** Begins to fetch the built-in graph beside the page; each later call fetches again. Rejects with a sentence. */
export function graphFetcher(): () => Promise<string> {
  let first: Promise<string> | null = fetchText();
  // Handled by whoever awaits it; without this a failure before that would be reported as unhandled.
  first.catch(() => undefined);
  return () => {
    const pending = first ?? fetchText();
    first = null;
    return pending;
  };
}

async function fetchText(): Promise<string> {
  const response = await fetch(new URL("graph.json", document.baseURI), { credentials: "same-origin" });
  if (!response.ok) throw new Error(`the server answered ${response.status} for graph.json.`);
  return response.text();
}
