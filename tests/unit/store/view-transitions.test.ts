import { describe, expect, it } from "vitest";
import { INITIAL_STATE, type AppState } from "#store/app-state.ts";
import { commitView, previewView, redoView, undoView } from "#store/transitions/view-transitions.ts";

function apply(state: AppState, step: (state: AppState) => Partial<AppState>): AppState {
  return { ...state, ...step(state) };
}

const april = { from: 19_083, to: 19_112 };
const may = { from: 19_113, to: 19_143 };

describe("the history of views", () => {
  it("makes one step of a whole drag", () => {
    let state = apply(INITIAL_STATE, (s) => previewView(s, { window: may }));
    state = apply(state, (s) => previewView(s, { window: april }));
    expect(state.past).toHaveLength(0);
    state = apply(state, (s) => commitView(s, { window: april }));
    expect(state.past).toHaveLength(1);
    expect(apply(state, undoView).view.window).toBeNull();
  });

  it("makes no step when a drag ends where it began", () => {
    let state = apply(INITIAL_STATE, (s) => previewView(s, { window: may }));
    state = apply(state, (s) => commitView(s, { window: null }));
    expect(state.past).toHaveLength(0);
    expect(state.previewing).toBe(false);
  });

  it("undoes a preview before it undoes what was settled", () => {
    let state = apply(INITIAL_STATE, (s) => commitView(s, { window: april }));
    state = apply(state, (s) => previewView(s, { window: may }));
    state = apply(state, undoView);
    expect(state.view.window).toEqual(april);
    expect(apply(state, undoView).view.window).toBeNull();
  });

  it("undoes what was settled where a preview has come back to where it began", () => {
    let state = apply(INITIAL_STATE, (s) => commitView(s, { window: april }));
    state = apply(state, (s) => previewView(s, { window: may }));
    state = apply(state, (s) => previewView(s, { window: april }));
    state = apply(state, undoView);
    expect(state.view.window).toBeNull();
    expect(state.previewing).toBe(false);
    expect(state.future).toHaveLength(1);
  });

  it("goes back and forward over the same views", () => {
    let state = apply(INITIAL_STATE, (s) => commitView(s, { window: april }));
    state = apply(state, (s) => commitView(s, { mode: "ties" }));
    const end = state.view;
    state = apply(apply(state, undoView), undoView);
    expect(state.view).toEqual(INITIAL_STATE.view);
    state = apply(apply(state, redoView), redoView);
    expect(state.view).toEqual(end);
  });

  it("forgets what lay ahead when something new is done", () => {
    let state = apply(INITIAL_STATE, (s) => commitView(s, { window: april }));
    state = apply(state, undoView);
    state = apply(state, (s) => commitView(s, { mode: "ties" }));
    expect(state.future).toEqual([]);
    expect(apply(state, redoView).view.window).toBeNull();
  });

  it("does nothing where there is nothing to undo or redo", () => {
    expect(undoView(INITIAL_STATE)).toEqual({});
    expect(redoView(INITIAL_STATE)).toEqual({});
  });
});
