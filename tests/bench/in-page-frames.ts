// What runs inside the page: it moves something in every frame and notes what each frame cost. Written as one
// function without imports, since the page receives it as text.

/**
 * What is moved: nothing, a thumb, the window's body, the picture, the pointer over the picture, the axis (magnified by
 * the wheel, to and fro); or the page moves by itself while it plays.
 */
export type Motion = "none" | "thumb" | "body" | "pan" | "play" | "keys" | "hover" | "zoom";

export interface Frames {
  /** Time inside input handlers and animation-frame callbacks, in ms, per frame. */
  work: number[];
  /** Time since the frame before, in ms. */
  intervals: number[];
}

/** Wraps animation-frame callbacks before the page's first script, so that all work of a frame is summed. */
export function countFrameWork(): void {
  const original = globalThis.requestAnimationFrame.bind(globalThis);
  const state = { work: 0 };
  Object.assign(globalThis, { frameWork: state, plainFrame: original });
  globalThis.requestAnimationFrame = (callback) =>
    original((time) => {
      const before = performance.now();
      callback(time);
      state.work += performance.now() - before;
    });
}

/** Runs one motion over so many frames; one step in each. */
export function moveFrames({ motion, steps }: { motion: Motion; steps: number }): Promise<Frames> {
  interface Scope {
    frameWork: { work: number };
    plainFrame: typeof requestAnimationFrame;
  }
  const scope = globalThis as unknown as Scope;
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const thumb = find('[role="slider"][aria-label="From"]');
  const handles: Partial<Record<Motion, () => HTMLElement>> = {
    thumb: () => thumb,
    body: () => find(".timeline-track [data-part=body]"),
    pan: () => find(".graph-host canvas:last-of-type"),
    hover: () => find(".graph-host canvas:last-of-type"),
    zoom: () => find(".timeline-track"),
  };
  const handle = handles[motion]?.() ?? null;
  const isOnPicture = motion === "pan" || motion === "hover";
  const box = (isOnPicture ? find(".graph-host") : handle)?.getBoundingClientRect() ?? new DOMRect();
  // A corner of the picture is free of nodes more often than its middle.
  const x = motion === "pan" ? box.left + 12 : box.left + box.width / 2;
  const y = motion === "pan" ? box.bottom - 12 : box.top + box.height / 2;
  const reach = motion === "pan" ? 200 : motion === "body" ? 300 : 500;
  let step = 0;
  /** A way over the whole picture that comes by everything sooner or later. */
  const wander = (): void => {
    const across = Math.abs(((step / 55) % 2) - 1);
    const down = Math.abs(((step / 13) % 2) - 1);
    handle?.dispatchEvent(
      new MouseEvent("mousemove", {
        bubbles: true,
        cancelable: true,
        clientX: box.left + 20 + across * (box.width - 40),
        clientY: box.top + 60 + down * (box.height - 120),
      }),
    );
  };
  const magnify = (): void => {
    const deltaY = Math.floor(step / 20) % 2 === 0 ? -60 : 60;
    const at = { clientX: x, clientY: y, deltaY, ctrlKey: true };
    handle?.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ...at }));
  };
  const send = (type: string, at: number): void => {
    if (handle === null || motion === "hover" || motion === "zoom") return;
    const shared = { bubbles: true, cancelable: true, clientX: at, clientY: y, button: 0, buttons: 1 };
    // Cytoscape listens to the mouse and to pointers that it has seen go down.
    if (motion === "pan") {
      const target = type === "down" ? handle : (globalThis as unknown as EventTarget);
      target.dispatchEvent(new MouseEvent(`mouse${type}`, shared));
    } else
      handle.dispatchEvent(new PointerEvent(`pointer${type}`, { ...shared, pointerId: 1, isPrimary: true }));
  };
  const key = (): void => {
    thumb.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
  };
  return new Promise<Frames>((resolve) => {
    const frames: Frames = { work: [], intervals: [] };
    let last = 0;
    if (motion !== "none") send("down", x);
    const tick = (time: number): void => {
      if (step > 2) {
        frames.intervals.push(time - last);
        frames.work.push(scope.frameWork.work);
      }
      scope.frameWork.work = 0;
      last = time;
      step += 1;
      if (step > steps) {
        send("up", x);
        resolve(frames);
        return;
      }
      // Input comes before the callbacks of its frame, so the next tick is asked for first.
      scope.plainFrame(tick);
      const before = performance.now();
      // A triangle: every frame has another place.
      send("move", x + reach * Math.abs(((step / 80) % 2) - 1));
      if (motion === "keys") key();
      if (motion === "hover") wander();
      if (motion === "zoom") magnify();
      scope.frameWork.work += performance.now() - before;
    };
    scope.plainFrame(tick);
  });
}
