import { expect, it } from "vitest";
import { silenceOf } from "#store/selectors/silence-of.ts";
import { createTestApp } from "#tests/support/test-app.tsx";

it("gives the same answer to the same question, and another to another", () => {
  const { app, dataset } = createTestApp();
  const { visible } = app.store.getState();
  if (visible === null) throw new Error("the app is ready with an answer");
  const window = { from: dataset.span.from, to: dataset.span.from + 40 };
  const answer = silenceOf(dataset, visible, window);
  expect(silenceOf(dataset, visible, window)).toBe(answer);
  expect(answer.window).toBe(window);
  const wider = silenceOf(dataset, visible, { ...window, to: window.to + 30 });
  expect(wider).not.toBe(answer);
  expect(wider.ofActors()).not.toEqual(answer.ofActors());
  expect(silenceOf(dataset, visible, null).window).toBe(dataset.span);
  const nothing = { eventsAnyDate: new Uint8Array(dataset.events.length) };
  expect(silenceOf(dataset, nothing, window)).not.toBe(silenceOf(dataset, visible, window));
});
