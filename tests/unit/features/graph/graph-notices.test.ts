import { expect, it } from "vitest";
import { tellNotDrawn, tellPictureOnly } from "#features/graph/graph-notices.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

it("says that the graph could not be drawn, with the reason, once", () => {
  const { app } = createTestApp();
  tellNotDrawn(app, new Error("No room."));
  tellNotDrawn(app, new Error("No room."));
  expect(app.store.getState().notices.map(({ kind, title, lines }) => `${kind}: ${title} ${lines.join(" ")}`))
    .toMatchInlineSnapshot(`
      [
        "error: The graph could not be drawn. The tables still show everything. No room.",
      ]
    `);
});

it("says that the graph cannot be touched, and what can be done", () => {
  const { app } = createTestApp();
  tellPictureOnly(app, new Error("The file is gone."));
  expect(app.store.getState().notices.map(({ kind, title, lines }) => `${kind}: ${title} ${lines.join(" ")}`))
    .toMatchInlineSnapshot(`
      [
        "error: The graph is only a picture for now: press it to try again. The tables show everything. The file is gone.",
      ]
    `);
});
