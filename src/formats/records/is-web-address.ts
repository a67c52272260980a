/** Whether the text is an absolute http or https address with a host, and nothing that a page must not link to. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/\\]/i.test(text) || /[\s\u0000-\u001f\u007f]/.test(text)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return (
      (protocol === "https:" || protocol === "http:") && hostname !== "" && username === "" && password === ""
    );
  } catch {
    return false;
  }
}
