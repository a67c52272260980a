// Seats and lanes on the page: builds the scene that the store asks for, paints it, and gives back what people do with
// it. The picture is there at once; what makes it touchable comes a moment later.
import type { FlagImage } from "#drawing/paint-primitives.ts";
import type { Palette } from "#drawing/palette.ts";
import { arrival } from "#late/late-part.ts";
import type { MarkItem, MarkScene } from "#scene/mark-scene.ts";
import type { AppState } from "#store/app-state.ts";
import type { App } from "#store/app.ts";
import { announce, dismissNotice } from "#store/commands/page-commands.ts";
import { hover } from "#store/commands/selection-commands.ts";
import { prepareWith } from "#store/preparations.ts";
import { changesPicture } from "#features/graph/changes-picture.ts";
import type { Viewport } from "#features/graph/fit-viewport.ts";
import { tellNotDrawn, tellPictureOnly } from "#features/graph/graph-notices.ts";
import { hasLabelFonts, loadLabelFonts } from "#features/graph/label-fonts.ts";
import { HIT_LAYER } from "#features/graph/late-canvas.ts";
import type { HitLayer, SelectHow } from "#features/graph/cytoscape/hit-layer.ts";
import { createFlagImages } from "./flag-images.ts";
import { createMarkCanvas, type MarkCanvas } from "./mark-canvas.ts";
import { createCanvasRoom, type CanvasRoom } from "./canvas-room.ts";
import { followSize, followWheel, sizeOf } from "./follow-host.ts";
import { shiftInto, wholeView, zoomedAbout, type Size } from "./stage.ts";
import { openAround, pressItem, pressNothing, selectBoxed } from "./mark-presses.ts";
import { createSceneMaker, type Surroundings } from "./scene-maker.ts";
import type { MarkSession, MarkSessionOptions } from "./session-types.ts";
import { usesMarks } from "#store/selectors/uses-marks.ts";

/** Starts drawing into an element, which needs `position: relative` and a size; null where the browser cannot paint. */
export function startMarkSession(
  app: App,
  host: HTMLElement,
  options: MarkSessionOptions,
): MarkSession | null {
  const canvas = createMarkCanvas(host);
  return canvas === null ? null : new Session(app, host, canvas, options);
}

class Session implements MarkSession {
  private readonly app: App;
  private readonly host: HTMLElement;
  private readonly canvas: MarkCanvas;
  private readonly options: MarkSessionOptions;
  private palette: Palette;
  private scene: MarkScene | null = null;
  private readonly scenes = createSceneMaker();
  private hits: HitLayer | null = null;
  private viewport: Viewport = { zoom: 1, x: 0, y: 0 };
  /** Nobody has zoomed or panned since the scene was shown whole. */
  private isWhole = true;
  private readonly room: CanvasRoom;
  /** Of the canvas now, CSS px. */
  private size: Size;
  private cursor: string | null = null;
  private openFold: string | null = null;
  private isDirty = false;
  private isEnded = false;
  private hasDrawn = false;
  private readonly flagOf: FlagImage = createFlagImages(() => this.paint());
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  constructor(app: App, host: HTMLElement, canvas: MarkCanvas, options: MarkSessionOptions) {
    this.app = app;
    this.host = host;
    this.canvas = canvas;
    this.options = options;
    this.palette = options.palette;
    this.size = sizeOf(host);
    this.room = createCanvasRoom(host, () => {
      const { left, right } = app.store.getState().spare;
      return left + right;
    });
    this.stops.push(
      app.store.subscribe((state, previous) => this.onState(state, previous)),
      prepareWith(app, (coming) => this.scenes.prepare(coming, this.around(null))),
      followSize(host, (size, isNewWindow) => this.resized(size, isNewWindow)),
      followWheel(host, (factor, point) => this.look(zoomedAbout(this.viewport, factor, point), false)),
    );
    this.draw();
    if (!hasLabelFonts()) void loadLabelFonts().then(() => this.draw());
  }

  getScene = (): MarkScene | null => this.scene;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  placeOf(key: string) {
    const box = this.scene?.items.find((item) => item.key === key || item.chooses.includes(key))?.box;
    if (box == null) return null;
    const { zoom, x, y } = this.viewport;
    return {
      left: box.left * zoom + x,
      right: box.right * zoom + x,
      top: box.top * zoom + y,
      bottom: box.bottom * zoom + y,
    };
  }

  canvasSize = (): Size => this.size;

  zoomBy(factor: number): void {
    const { width, height } = this.size;
    this.look(zoomedAbout(this.viewport, factor, { x: width / 2, y: height / 2 }), false);
  }

  fit(): void {
    if (this.scene !== null) this.look(wholeView(this.app, this.scene, this.size), true);
  }

  pan(dx: number, dy: number): void {
    this.look({ ...this.viewport, x: this.viewport.x + dx, y: this.viewport.y + dy }, false);
  }

  setPalette(palette: Palette): void {
    if (palette === this.palette) return;
    this.palette = palette;
    this.schedule();
  }

  setCursor(key: string | null): void {
    if (this.cursor === key) return;
    this.cursor = key;
    hover(this.app, key);
    if (key !== null) this.reveal(key);
    this.paint();
  }

  press(key: string, how: SelectHow): void {
    const item = this.itemOf(key);
    if (item?.role === "fold" && this.scene?.kind !== "lanes") this.toggleFold(item.side ?? null);
    else if (item !== null) pressItem(this.app, item, how);
  }

  end(): void {
    this.isEnded = true;
    for (const stop of this.stops) stop();
    this.hits?.destroy();
    this.hits = null;
    this.canvas.remove();
    this.listeners.clear();
    if (this.cursor !== null) hover(this.app, null);
  }

  private toggleFold(side: string | null): void {
    this.openFold = this.openFold === side ? null : side;
    announce(this.app, this.openFold === null ? "Folded again." : "Everybody of this side is named.");
    this.schedule();
  }

  private itemOf(key: string | null): MarkItem | null {
    return this.scene?.items.find((item) => item.key === key) ?? null;
  }

  private onState(state: AppState, previous: AppState): void {
    if (state.view.middle !== previous.view.middle || state.data !== previous.data) this.openFold = null;
    // The filter answers inside a frame: drawing at once saves the person a frame of waiting.
    // Another graph is drawn in a frame of its own: the rest of the page takes it up in this one.
    if (state.data !== previous.data) this.schedule();
    else if (state.visible !== previous.visible) this.draw();
    else if (changesPicture(state, previous) || state.previewing !== previous.previewing) this.schedule();
  }

  private schedule(): void {
    if (this.isDirty) return;
    this.isDirty = true;
    this.app.ports.requestFrame(() => {
      if (this.isDirty) this.draw();
    });
  }

  /** Draws what the store says now. A failure becomes a notice: a listener that throws would silence the others. */
  private draw(): void {
    this.isDirty = false;
    if (this.isEnded) return;
    try {
      this.drawNow();
    } catch (error) {
      tellNotDrawn(this.app, error);
    }
  }

  private drawNow(): void {
    const { app } = this;
    const state = app.store.getState();
    const { data, visible, view } = state;
    if (data.status !== "ready" || visible === null || !usesMarks(state)) return;
    const room = this.room.size();
    if (room.width < 1 || room.height < 1) return;
    const startMs = app.ports.now();
    const before = this.scene;
    const drawn = { dataset: data.dataset, visible, view, hover: state.hover };
    const scene = this.scenes.make(drawn, this.around(this.openFold), before);
    this.scene = scene;
    if (before === null || (this.isWhole && (before.width !== scene.width || before.height !== scene.height)))
      this.look(wholeView(this.app, scene, this.size), true);
    else this.paint();
    // Elements follow when nothing moves: their places do not depend on the dates.
    if (!state.previewing) this.hits?.sync(scene);
    app.ports.measure("draw", startMs);
    for (const listener of this.listeners) listener();
    if (this.hasDrawn) return;
    this.hasDrawn = true;
    // What is painted is seen when its frame is over; nothing that is fetched may hold that frame up.
    app.ports.requestFrame(() =>
      setTimeout(() => {
        this.options.onFirstDraw?.();
        void this.becomeTouchable();
      }),
    );
  }

  private around(openFold: string | null): Surroundings {
    return { room: this.room.size(), palette: this.palette, openFold };
  }

  private paint(): void {
    if (this.scene === null || this.isEnded) return;
    const { viewport, palette, size, cursor } = this;
    this.canvas.paint(this.scene, { palette, size, viewport, cursor, flagOf: this.flagOf });
  }

  private look(viewport: Viewport, isWhole: boolean): void {
    this.viewport = viewport;
    this.isWhole = isWhole;
    this.hits?.look(viewport, isWhole);
    this.paint();
    for (const listener of this.listeners) listener();
  }

  private reveal(key: string): void {
    const place = this.placeOf(key);
    if (place === null) return;
    const { width, height } = this.size;
    const dx = shiftInto(place.left, place.right, width);
    const dy = shiftInto(place.top, place.bottom, height);
    if (dx !== 0 || dy !== 0) this.pan(dx, dy);
  }

  private resized(size: Size, isNewWindow: boolean): void {
    this.size = size;
    this.room.resized(size, isNewWindow || this.scene === null);
    this.hits?.resize();
    if (this.isWhole && this.scene !== null) this.viewport = wholeView(this.app, this.scene, size);
    this.hits?.look(this.viewport, this.isWhole);
    this.draw();
  }

  private async becomeTouchable(): Promise<void> {
    try {
      const createHitLayer = await arrival(HIT_LAYER);
      if (this.isEnded) return;
      dismissNotice(this.app, "graph-canvas");
      this.hits = createHitLayer(this.host, {
        press: (key, how) => this.press(key, how),
        pressNothing: () => pressNothing(this.app),
        box: (keys) => selectBoxed(this.app, this.scene, keys),
        point: (key) => hover(this.app, key),
        open: (key) => openAround(this.app, this.itemOf(key)),
        menu: (key, { x, y }) => this.options.onMenu({ item: this.itemOf(key), x, y }),
        viewport: (viewport) => {
          this.viewport = viewport;
          this.isWhole = false;
          this.paint();
          for (const listener of this.listeners) listener();
        },
      });
      this.hits.look(this.viewport, this.isWhole);
      if (this.scene !== null) this.hits.sync(this.scene);
    } catch (error) {
      tellPictureOnly(this.app, error);
      if (!this.isEnded)
        this.host.addEventListener("pointerdown", () => void this.becomeTouchable(), { once: true });
    }
  }
}
