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

/** Fetches an example beside the page. Rejects with a sentence; a web page in its place is no graph. */
export async function fetchExample(name: string, stop: AbortSignal): Promise<File> {
  const response = await fetch(new URL(name, document.baseURI), { credentials: "same-origin", signal: stop });
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${name}.`);
  return new File([await response.blob()], name, { type: "application/json" });
}
