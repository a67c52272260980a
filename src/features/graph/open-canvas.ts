// From nothing to a canvas that works: a picture first, painted by ourselves in a moment; then, under it, the canvas
// library, which is fetched only now; and when that shows the same, the picture goes.
import type { Palette } from "#drawing/palette.ts";
import type { App } from "#store/app.ts";
import { arrival } from "#late/late-part.ts";
import { dismissNotice } from "#store/commands/page-commands.ts";
import type { FirstPicture, OpenPicture } from "./first-picture/first-picture.ts";
import { CANVAS_NOTICE, tellPictureOnly } from "./graph-notices.ts";
import type { GraphSession } from "./graph-session.ts";
import { FLAGS, GRAPH_SESSION } from "./late-canvas.ts";
import { hasLabelFonts, loadLabelFonts } from "./label-fonts.ts";

/** Fonts that take longer are put in when they come. */
const MAX_FONTS_WAIT_MS = 1000;

export interface OpenCanvasOptions {
  picture: FirstPicture;
  palette: Palette;
  /** The canvas is there, or (null) gone. */
  onSession: (session: GraphSession | null) => void;
  /** Called once, when the first nodes are on the screen. */
  onFirstDraw: () => void;
}

export interface OpenCanvas {
  setPalette: (palette: Palette) => void;
  /** Frees everything. */
  close: () => void;
}

interface Opening extends OpenCanvasOptions {
  app: App;
  host: HTMLElement;
  painted: OpenPicture | null;
  session: GraphSession | null;
  isClosed: boolean;
}

/** Draws an app's graph into an element, which needs `position: relative`. */
export function openCanvas(app: App, host: HTMLElement, options: OpenCanvasOptions): OpenCanvas {
  const painted = options.picture.open(host, options.palette);
  const opening: Opening = {
    ...options,
    onFirstDraw: once(options.onFirstDraw),
    app,
    host,
    painted,
    session: null,
    isClosed: false,
  };
  const hasNodes = painted?.painted() !== null && (options.picture.getScene()?.nodes.length ?? 0) > 0;
  if (painted === null || !hasNodes) void hydrate(opening);
  else {
    // What is painted is seen when its frame is over; nothing else may hold that frame up.
    app.ports.requestFrame(() =>
      setTimeout(() => {
        if (opening.isClosed) return;
        opening.onFirstDraw();
        void hydrate(opening);
      }),
    );
  }
  if (painted !== null && !hasLabelFonts()) void loadLabelFonts().then(painted.repaint);
  return {
    setPalette(palette) {
      opening.palette = palette;
      painted?.setPalette(palette);
      opening.session?.view.setTheme(palette);
    },
    close: () => close(opening),
  };
}

async function hydrate(opening: Opening): Promise<void> {
  const { app, host, painted } = opening;
  try {
    const [startGraphSession, flagDataUrl] = await Promise.all([
      arrival(GRAPH_SESSION),
      arrival(FLAGS),
      Promise.race([loadLabelFonts(), wait(MAX_FONTS_WAIT_MS)]),
    ]);
    if (opening.isClosed) return;
    painted?.setFlags(flagDataUrl);
    const session = startGraphSession(app, host, {
      palette: opening.palette,
      flagOf: flagDataUrl,
      painted: painted?.painted() ?? null,
      onFirstDraw: opening.onFirstDraw,
    });
    opening.session = session;
    opening.onSession(session);
    // Whoever zooms or drags wants to see that, not the picture.
    const stop = session.view.onViewport(() => painted?.close());
    await session.view.complete();
    stop();
    painted?.close();
    dismissNotice(app, CANVAS_NOTICE);
  } catch (error) {
    tellPictureOnly(app, error);
    if (!opening.isClosed) host.addEventListener("pointerdown", () => void hydrate(opening), { once: true });
  }
}

function close(opening: Opening): void {
  opening.isClosed = true;
  opening.painted?.close();
  if (opening.session === null) return;
  opening.onSession(null);
  opening.session.end();
  opening.session = null;
}

function once(callback: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    callback();
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
