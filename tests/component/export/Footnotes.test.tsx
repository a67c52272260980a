import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { ExportDialog } from "#features/export/ExportDialog.tsx";
import { closeDialog, openDialog, openFootnotes } from "#store/commands/page-commands.ts";
import { toggleWithout } from "#store/commands/view-commands.ts";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

async function open(options: TestAppOptions = {}) {
  const made = createTestApp({ ...options, state: { dialog: "export", ...options.state } });
  const user = userEvent.setup();
  render(<ExportDialog />, { wrapper: made.Wrapper });
  await user.click(screen.getByRole("tab", { name: "Footnotes" }));
  const text = screen.getByRole("region", { name: "Footnotes" });
  await waitFor(() => expect(text).not.toHaveTextContent("Writing…"));
  return { ...made, user, text };
}

describe("footnotes in the export dialog", () => {
  test("begin with the chronology of the selection, and are copied as they stand", async () => {
    const { ports, user, text } = await open({ view: { selection: ["ana-arden"] } });
    expect(screen.getByRole("radio", { name: "Selection" })).toBeChecked();
    expect(text).toHaveTextContent(/^# Ana Arden/u);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(ports.copied[0]).toMatch(/^# Ana Arden\n[^]*\[\^1\]: /u);
    expect(await screen.findByText("On the clipboard.")).toBeVisible();
  });

  test("of two actors are those of what passed between them", async () => {
    const { text } = await open({ view: { selection: ["arvania", "borland"] } });
    expect(text).toHaveTextContent("Arden calls Bell about the flood");
    expect(text).not.toHaveTextContent("Private talks of the Delta Group");
  });

  test("come as references alone, saved under a name that says what they are", async () => {
    const { ports, user, text } = await open();
    await user.click(screen.getByRole("radio", { name: "Chicago notes" }));
    await waitFor(() => expect(text).toHaveTextContent(/^1\. /u));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(ports.saved[0]?.name).toMatch(/^readout_visible_.*\.txt$/u);
    expect(await ports.saved[0]?.content.text()).toContain("What the river summit settled");
  });

  test("leave out what is switched off, and say so", async () => {
    const { app, text } = await open();
    expect(text).toHaveTextContent("Envoy crosses the river");
    act(() => toggleWithout(app, "kinds", "agency"));
    await waitFor(() => expect(text).not.toHaveTextContent("Envoy crosses the river"));
    expect(text).toHaveTextContent("Sources switched off: Agencies.");
  });

  test("name no source that is switched off, even of what another source still supports", async () => {
    const { app, user, text } = await open();
    await user.click(screen.getByRole("radio", { name: "Chicago notes" }));
    await waitFor(() => expect(text).toHaveTextContent("Minister Arden speaks with Minister Bell"));
    act(() => toggleWithout(app, "kinds", "ministry"));
    await waitFor(() => expect(text).not.toHaveTextContent("Minister Arden speaks with Minister Bell"));
    expect(text).toHaveTextContent("What the river summit settled");
  });

  test("open at once where the panel asks for them, and only then", async () => {
    const { app, Wrapper } = createTestApp({ view: { selection: ["ana-arden"] } });
    openFootnotes(app);
    const { unmount } = render(<ExportDialog />, { wrapper: Wrapper });
    expect(screen.getByRole("tab", { name: "Footnotes" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("radio", { name: "Selection" })).toBeChecked();
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "Footnotes" })).toHaveTextContent(/^# Ana/u),
    );
    unmount();
    closeDialog(app);
    openDialog(app, "export");
    render(<ExportDialog />, { wrapper: Wrapper });
    expect(screen.getByRole("tab", { name: "Picture" })).toHaveAttribute("aria-selected", "true");
  });

  test("do not take the place of the picture, which comes first", () => {
    const { Wrapper } = createTestApp({ state: { dialog: "export" } });
    render(<ExportDialog />, { wrapper: Wrapper });
    const dialog = screen.getByRole("dialog", { name: "Export", hidden: true });
    expect(within(dialog).getByRole("button", { name: "Download", hidden: true })).toBeInTheDocument();
  });
});
