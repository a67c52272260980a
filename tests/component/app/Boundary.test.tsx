import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Boundary } from "#app/Boundary.tsx";

let isFaulty = true;

function Part() {
  if (isFaulty) throw new Error("a fault");
  return <p>The part</p>;
}

function shown(resetOn: unknown) {
  return (
    <Boundary
      what="the part"
      resetOn={resetOn}
      renderFault={(fault, again) => (
        <button type="button" onClick={again}>
          {fault}
        </button>
      )}
    >
      <Part />
    </Boundary>
  );
}

beforeEach(() => {
  isFaulty = true;
  // React and the boundary report the fault; here it is planned.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

it("says the fault in the part's place, and draws the part again when asked", async () => {
  render(shown("first"));
  isFaulty = false;
  await userEvent.click(screen.getByRole("button", { name: "a fault" }));
  expect(screen.getByText("The part")).toBeVisible();
});

it("forgets the fault when what was shown is gone, and not before", () => {
  const { rerender } = render(shown("first"));
  isFaulty = false;
  rerender(shown("first"));
  expect(screen.getByRole("button", { name: "a fault" })).toBeVisible();
  rerender(shown("second"));
  expect(screen.getByText("The part")).toBeVisible();
});
