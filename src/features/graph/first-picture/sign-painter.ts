// Nodes drawn again and again: each sign is painted once for its size on the screen and then only copied.
import { drawnSide } from "#features/graph/canvas-look.ts";
import type { Palette } from "#drawing/palette.ts";
import type { NodeLook, SceneNode } from "#scene/scene-types.ts";
import { paintSign } from "./paint-sign.ts";

export interface SignPlace {
  palette: Palette;
  opacity: number;
  /** Device pixels per scene unit. */
  scale: number;
}

export interface SignPainter {
  /** A new picture begins, on a context that is scaled and moved for it. */
  begin: (context: CanvasRenderingContext2D) => void;
  paint: (context: CanvasRenderingContext2D, node: SceneNode, place: SignPlace) => void;
  /** Makes the copy of a node that will be painted so; false when it is there already. */
  warm: (node: SceneNode, place: SignPlace) => boolean;
  /** Whether every flag of these nodes is there; asks for those that are not. */
  isReady: (nodes: readonly SceneNode[]) => boolean;
  /** From now on states have flags: `data:` addresses by iso2. Calls back once they can be painted. */
  setFlags: (flagOf: (iso2: string | null) => string | null, onLoaded: () => void) => void;
}

export interface SignPainterOptions {
  /** Copies are worth making where a picture is drawn often. */
  keepsCopies: boolean;
}

/** Copies kept at most; a zoom has its own. */
const MAX_COPIES = 1500;
/** Making a copy takes longer than painting, so one picture makes so many at most. */
const COPIES_PER_PICTURE = 20;

/** A painter of nodes. */
export function createSignPainter({ keepsCopies }: SignPainterOptions): SignPainter {
  const flags = createFlags();
  const copies = new Map<string, HTMLCanvasElement>();
  /** Where the scene's origin lies, in device pixels. */
  let [originX, originY] = [0, 0];
  let left = COPIES_PER_PICTURE;
  let drawnFor: Pick<SignPlace, "palette" | "scale"> | null = null;

  function direct(context: CanvasRenderingContext2D, node: SceneNode, { palette, opacity }: SignPlace): void {
    paintSign(context, node, { palette, opacity, flagOf: (iso2) => flags.imageOf(iso2) });
  }

  function copyOf(node: SceneNode, place: SignPlace): HTMLCanvasElement | null {
    if (drawnFor?.palette !== place.palette || drawnFor.scale !== place.scale || copies.size > MAX_COPIES) {
      copies.clear();
      drawnFor = place;
    }
    const key = `${place.opacity} ${node.size} ${lookKey(node.look)}`;
    const known = copies.get(key);
    if (known !== undefined) return known;
    if (left === 0) return null;
    left -= 1;
    const copy = makeCopy(node, place);
    if (copy !== null) copies.set(key, copy);
    return copy;
  }

  function makeCopy(node: SceneNode, place: SignPlace): HTMLCanvasElement | null {
    const copy = document.createElement("canvas");
    const side = Math.ceil(drawnSide(node) * place.scale) + 2;
    copy.width = side;
    copy.height = side;
    const context = copy.getContext("2d");
    if (context === null) return null;
    context.setTransform(place.scale, 0, 0, place.scale, side / 2, side / 2);
    direct(context, node, place);
    return copy;
  }

  return {
    begin(context) {
      left = COPIES_PER_PICTURE;
      if (keepsCopies) ({ e: originX, f: originY } = context.getTransform());
    },
    paint(context, node, place) {
      const copy = keepsCopies ? copyOf(node, place) : null;
      if (copy !== null) {
        const side = copy.width / place.scale;
        // A copy between two pixels would be blurred, and its ring pale.
        const x = (Math.round(originX + (node.x - side / 2) * place.scale) - originX) / place.scale;
        const y = (Math.round(originY + (node.y - side / 2) * place.scale) - originY) / place.scale;
        context.drawImage(copy, x, y, side, side);
        return;
      }
      context.save();
      context.translate(node.x, node.y);
      direct(context, node, place);
      context.restore();
    },
    warm(node, place) {
      left = 1;
      void copyOf(node, place);
      return left === 0;
    },
    isReady(nodes) {
      let isReady = true;
      for (const { look } of nodes) {
        if (look.kind === "state" && flags.imageOf(look.iso2) === "pending") isReady = false;
      }
      return isReady;
    },
    setFlags(flagOf, onLoaded) {
      flags.start(flagOf, () => {
        copies.clear();
        onLoaded();
      });
    },
  };
}

function lookKey(look: NodeLook): string {
  switch (look.kind) {
    case "state":
      return `state ${look.iso2 ?? ""}`;
    case "event":
      return `event ${look.eventType}`;
    case "person":
    case "organization":
    case "group":
      return `${look.kind} ${look.ring} ${look.letters}`;
  }
}

/** Flags as loaded pictures; one that cannot be loaded is as good as none. */
function createFlags() {
  const images = new Map<string | null, HTMLImageElement | null>();
  let urlOf: ((iso2: string | null) => string | null) | null = null;
  let onChange: (() => void) | null = null;

  return {
    imageOf(iso2: string | null): HTMLImageElement | "pending" | null {
      if (urlOf === null) return "pending";
      let image = images.get(iso2);
      if (image === undefined) {
        const url = urlOf(iso2);
        image = url === null ? null : new Image();
        images.set(iso2, image);
        if (image !== null && url !== null) {
          image.addEventListener("load", () => onChange?.());
          image.src = url;
        }
      }
      if (image === null) return null;
      if (!image.complete) return "pending";
      return image.naturalWidth > 0 ? image : null;
    },
    start(next: (iso2: string | null) => string | null, listener: () => void): void {
      urlOf = next;
      onChange = listener;
    },
  };
}
