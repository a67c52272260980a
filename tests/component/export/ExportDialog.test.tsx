import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayFromCalendar } from "#domain/time/day.ts";
import { ExportDialog } from "#features/export/ExportDialog.tsx";
import { createTestApp, type TestAppOptions } from "#tests/support/test-app.tsx";

const SPRING = { from: dayFromCalendar(2022, 3, 1), to: dayFromCalendar(2022, 4, 30) };

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))));
});
afterEach(() => vi.unstubAllGlobals());

function open(options: TestAppOptions = {}) {
  const test = createTestApp({ ...options, state: { dialog: "export" } });
  render(<ExportDialog />, { wrapper: test.Wrapper });
  return { ...test, user: userEvent.setup() };
}

const radio = (group: string, name: string | RegExp) =>
  within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name });

async function download({ user, ports }: ReturnType<typeof open>): Promise<{ name: string; text: string }> {
  await user.click(radio("Format", "SVG"));
  await user.click(screen.getByRole("button", { name: "Download" }));
  await waitFor(() => expect(ports.saved).toHaveLength(1));
  const [saved] = ports.saved;
  return { name: saved!.name, text: await saved!.content.text() };
}

describe("the Export dialog", () => {
  it("offers what, how large and in which format", () => {
    open();
    expect(screen.getByRole("dialog", { name: "Export" })).toBeVisible();
    for (const name of ["Selection", "Visible", "Everything"])
      expect(radio("What", name)).toBeInTheDocument();
    for (const name of ["1×", "2×", "4×"]) expect(radio("Size", name)).toBeInTheDocument();
    for (const name of ["PNG", "SVG"]) expect(radio("Format", name)).toBeInTheDocument();
  });

  it("starts with the selection when there is one, and says why it cannot when there is none", () => {
    open({ view: { selection: ["ana-arden"] } });
    expect(radio("What", "Selection")).toBeChecked();
  });

  it("starts with what is visible when nothing is selected", () => {
    open();
    expect(radio("What", "Visible")).toBeChecked();
    expect(radio("What", "Selection")).toBeDisabled();
    expect(screen.getByText("(nothing is selected)")).toBeVisible();
  });

  it("shows a preview that says the picture in words", () => {
    open({ view: { window: SPRING } });
    const preview = screen.getByRole("img", {
      name: /^The river talks\. 1 March to 30 April 2022\. .*Arvania sits in the middle/,
    });
    expect(decodeURIComponent(preview.getAttribute("src") ?? "")).toContain("<svg");
  });

  it("saves an SVG of the visible part under a name with its dates, with the page's font inside", async () => {
    const test = open({ view: { window: SPRING } });
    const { name, text } = await download(test);
    expect(name).toBe("readout_visible_2022-03-01_2022-04-30.svg");
    expect(text).toContain("1 March to 30 April 2022");
    expect(text).toContain("@font-face");
    expect(text).toContain('width="1760"');
    expect(test.ports.measures).toContain("export");
    expect(screen.getByText(/^Saved as readout_visible/)).toBeVisible();
  });

  it("keeps what lies outside the dates out of the file, even where the page shows it faded", async () => {
    const { text } = await download(open({ view: { window: SPRING, outside: "fade" } }));
    expect(text).toContain("Ana Arden");
    for (const absent of ["Cora Cane", "Delta Group", "North Wire", "Visit"])
      expect(text).not.toContain(absent);
  });

  it("keeps what is not linked to the selected out of the file", async () => {
    const { text } = await download(open({ view: { window: SPRING, selection: ["boris-bell"] } }));
    expect(text).toContain("Ana Arden");
    for (const absent of ["Cora Cane", "Delta Group", "River Council", ">XA</text>"])
      expect(text).not.toContain(absent);
  });

  it("takes the whole graph for Everything, and says so in the picture", async () => {
    const test = open({ view: { window: SPRING } });
    await test.user.click(radio("What", "Everything"));
    const { name, text } = await download(test);
    expect(name).toBe("readout_everything.svg");
    expect(text).toContain("Delta Group");
    expect(text).toMatch(/All dates \(.*\), undated items too, without filters/);
  });

  it("says the filters in the picture", async () => {
    const facets = { kinds: [], types: ["call"], topics: [], sources: [], by: [], sides: [], where: [] };
    const { text } = await download(open({ view: { facets, query: "flood" } }));
    expect(text).toContain("Only event types Call; words “flood”.");
  });

  it("puts an own title into the picture, as text whatever it holds", async () => {
    const test = open();
    const field = screen.getByRole("textbox", { name: "Title" });
    await test.user.clear(field);
    await test.user.type(field, "<script>alert(1)</script> & more");
    const { text } = await download(test);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    expect(text).not.toContain("<script");
  });

  it("says the size in pixels, and follows the choice", async () => {
    const { user } = open();
    await user.click(radio("Size", "1×"));
    expect(screen.getByText(/^880 × /)).toBeVisible();
    await user.click(radio("Size", "4×"));
    expect(screen.getByText(/^3,520 × /)).toBeVisible();
  });

  it("copies the description", async () => {
    const { user, ports } = open();
    await user.click(screen.getByRole("button", { name: "Copy description" }));
    expect(ports.copied).toHaveLength(1);
    expect(ports.copied[0]).toMatch(/^The river talks\..*Most often: .*Sources: /);
  });

  it("says what went wrong when the browser cannot draw, saves nothing, and can be tried again", async () => {
    const { user, ports } = open();
    URL.createObjectURL = () => "blob:nothing";
    URL.revokeObjectURL = () => undefined;
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error("no"));
    await user.click(screen.getByRole("button", { name: "Download" }));
    expect(await screen.findByText(/^The picture was not saved\. The browser could not draw/)).toBeVisible();
    expect(ports.saved).toEqual([]);
    expect(screen.getByRole("button", { name: "Download" })).toBeEnabled();
  });
});
