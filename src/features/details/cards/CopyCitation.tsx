import { useState } from "react";
import { announce, notify } from "#store/commands/page-commands.ts";
import { useApp } from "#store/react/app-context.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";

/** Copies a reference as plain text, and says whether that worked. `textOf` is asked on the press. */
export function CopyCitation({ textOf }: { textOf: () => string }) {
  const app = useApp();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await app.ports.copyText(textOf());
      setCopied(true);
      announce(app, "Citation copied.");
    } catch {
      setCopied(false);
      notify(app, {
        id: "copy-failed",
        kind: "error",
        title: "The citation could not be copied: the browser did not allow it.",
        lines: ["Allow access to the clipboard for this page, or select the text on the card and copy it."],
      });
    }
  };
  return (
    <Button variant="quiet" onPress={() => void copy()}>
      <Icon name={copied ? "check" : "copy"} size={14} />
      Copy citation
    </Button>
  );
}
