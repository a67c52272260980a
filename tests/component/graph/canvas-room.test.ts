import { describe, expect, it } from "vitest";
import { createCanvasRoom } from "#features/graph/marks/canvas-room.ts";

function roomOf(width: number, height: number, lent = 0) {
  const host = document.createElement("div");
  Object.defineProperties(host, { clientWidth: { value: width }, clientHeight: { value: height } });
  let rows = 0;
  const room = createCanvasRoom(
    host,
    () => lent,
    () => rows,
  );
  return { room, setRows: (next: number) => (rows = next) };
}

describe("the room that seats are made for", () => {
  it("stays while panels fold and rows come and go under it", () => {
    const { room, setRows } = roomOf(800, 560);
    room.resized({ width: 1200, height: 560 }, false);
    room.resized({ width: 800, height: 520 }, false);
    setRows(40);
    room.resized({ width: 800, height: 560 }, false);
    room.resized({ width: 800, height: 620 }, false);
    expect(room.size()).toEqual({ width: 800, height: 560 });
  });

  it("stays when rows go whose height the page still holds for them", () => {
    const { room, setRows } = roomOf(800, 560);
    setRows(63);
    room.resized({ width: 800, height: 560 }, false);
    room.resized({ width: 800, height: 623 }, false);
    expect(room.size()).toEqual({ width: 800, height: 560 });
    setRows(0);
    room.resized({ width: 800, height: 560 }, false);
    expect(room.size()).toEqual({ width: 800, height: 560 });
  });

  it("takes back what a page that opens with such rows had lent them", () => {
    const { room, setRows } = roomOf(800, 480);
    setRows(80);
    room.resized({ width: 800, height: 560 }, false);
    expect(room.size()).toEqual({ width: 800, height: 560 });
    setRows(0);
    room.resized({ width: 800, height: 480 }, false);
    expect(room.size()).toEqual({ width: 800, height: 560 });
  });

  it("leaves out what folded columns lend, when the page opens so and in another window", () => {
    const { room } = roomOf(1100, 560, 300);
    expect(room.size()).toEqual({ width: 800, height: 560 });
    room.resized({ width: 1200, height: 700 }, true);
    expect(room.size()).toEqual({ width: 900, height: 700 });
  });

  it("is another in another window, and where the canvas itself gets narrower", () => {
    const { room } = roomOf(800, 560);
    room.resized({ width: 900, height: 700 }, true);
    expect(room.size()).toEqual({ width: 900, height: 700 });
    room.resized({ width: 700, height: 700 }, false);
    expect(room.size()).toEqual({ width: 700, height: 700 });
  });
});
