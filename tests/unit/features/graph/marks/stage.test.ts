import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LEAST_ZOOM,
  MOST_ZOOM,
  sceneRoom,
  shiftInto,
  wheelFactor,
  wholeScene,
  zoomedAbout,
} from "#features/graph/marks/stage.ts";

describe("the room that a scene is made for", () => {
  const phone = { width: 390, height: 700 };
  it("is the canvas, wherever it is wide", () => {
    const canvas = { width: 827, height: 563 };
    expect(sceneRoom(canvas, { actors: 300, isLanes: false })).toBe(canvas);
  });
  it("is high on a phone where many are to be named, whatever the canvas has grown to", () => {
    expect(sceneRoom(phone, { actors: 114, isLanes: false })).toEqual({ width: 390, height: 800 });
    expect(sceneRoom(phone, { actors: 12, isLanes: false })).toEqual({ width: 390, height: 520 });
  });
  it("is the least on a phone's lanes, which grow by themselves", () => {
    expect(sceneRoom(phone, { actors: 114, isLanes: true })).toEqual({ width: 390, height: 520 });
  });
});

describe("how a scene lies in the canvas", () => {
  it("is at its own size in the middle of a larger one", () => {
    expect(wholeScene({ width: 800, height: 500 }, { width: 1000, height: 600 })).toEqual({
      zoom: 1,
      x: 100,
      y: 50,
    });
  });
  it("is smaller in a smaller one, and whole", () => {
    expect(wholeScene({ width: 800, height: 500 }, { width: 400, height: 500 })).toEqual({
      zoom: 0.5,
      x: 0,
      y: 125,
    });
  });
  it("keeps the point under the pointer where it was, however often it is zoomed", () => {
    const point = fc.record({
      x: fc.double({ min: -500, max: 1500, noNaN: true }),
      y: fc.double({ min: -500, max: 1500, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        point,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        point,
        (zoom, pan, factor, under) => {
          const after = zoomedAbout({ zoom, ...pan }, factor, under);
          expect(after.zoom).toBeGreaterThanOrEqual(LEAST_ZOOM);
          expect(after.zoom).toBeLessThanOrEqual(MOST_ZOOM);
          expect((under.x - after.x) / after.zoom).toBeCloseTo((under.x - pan.x) / zoom, 6);
          expect((under.y - after.y) / after.zoom).toBeCloseTo((under.y - pan.y) / zoom, 6);
        },
      ),
    );
  });
});

describe("a turn of the wheel", () => {
  it("is 1.2 times a notch, in px, lines and pages, and back again", () => {
    expect(wheelFactor({ deltaY: -100, deltaMode: 0 })).toBeCloseTo(1.2);
    expect(wheelFactor({ deltaY: 100, deltaMode: 0 })).toBeCloseTo(1 / 1.2);
    expect(wheelFactor({ deltaY: -3, deltaMode: 1 })).toBeCloseTo(1.2, 1);
    expect(wheelFactor({ deltaY: -1, deltaMode: 2 })).toBeCloseTo(1.2);
  });
  it("never runs away", () => {
    expect(wheelFactor({ deltaY: -100_000, deltaMode: 0 })).toBeCloseTo(1.2 ** 3);
  });
});

describe("bringing something into the canvas", () => {
  it("moves by what is missing, and not where nothing is", () => {
    expect(shiftInto(100, 140, 500)).toBe(0);
    expect(shiftInto(-30, 10, 500)).toBe(54);
    expect(shiftInto(480, 520, 500)).toBe(-44);
  });
});
