import { quoted } from "#formats/records/describe-issue.ts";
import type { CheckContext } from "./check-context.ts";

/** Saved views have ids of their own and addresses that begin as the page writes them. */
export function checkViews(context: CheckContext): void {
  const seen = new Set<string>();
  context.graph.views?.forEach(({ id, address }, index) => {
    const path = ["views", index];
    if (seen.has(id)) {
      context.report(context.weak, [...path, "id"], {
        code: "duplicate-id",
        message: `${quoted(id)} stands twice in this list.`,
        remedy: "Keep one of the two.",
      });
    }
    seen.add(id);
    if (/^v=\d/.test(address)) return;
    context.report(context.weak, [...path, "address"], {
      code: "not-an-address",
      message: `${quoted(address)} is not an address of this page.`,
      remedy: 'Write what follows "#" in the address bar: "v=1&select=…".',
    });
  });
}
