import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tabs } from "#ui/Tabs.tsx";

function Example() {
  const [selected, setSelected] = useState<"one" | "two" | "three">("one");
  const tabs = [
    { id: "one", label: "One", count: 4 },
    { id: "two", label: "Two" },
    { id: "three", label: "Three" },
  ] as const;
  return (
    <Tabs label="Numbers" tabs={tabs} selected={selected} onSelect={setSelected}>
      <p>Panel {selected}</p>
    </Tabs>
  );
}

describe("Tabs", () => {
  it("names each tab by its label alone, without the count", () => {
    render(<Example />);
    expect(screen.getByRole("tab", { name: "One" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("tabpanel", { name: "One" })).toHaveTextContent("Panel one");
  });

  it("is one tab stop, and moves with arrows, Home and End", async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    expect(screen.getByRole("tab", { name: "One" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Two" })).toHaveFocus();
    expect(screen.getByText("Panel two")).toBeVisible();
    await user.keyboard("{End}");
    expect(screen.getByText("Panel three")).toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("Panel one")).toBeVisible();
    await user.keyboard("{ArrowLeft}{Home}");
    expect(screen.getByRole("tab", { name: "One" })).toHaveFocus();
  });

  it("selects on a press", async () => {
    render(<Example />);
    await userEvent.click(screen.getByRole("tab", { name: "Three" }));
    expect(screen.getByText("Panel three")).toBeVisible();
  });
});
