import { ICON_SIDE, ICON_STROKE, eventIcon, type IconPart } from "./event-icons.ts";

/** One part of an icon as an SVG element without colours. The data are ours, so nothing needs escaping. */
export function iconPartSvg(part: IconPart): string {
  switch (part.tag) {
    case "path":
      return `<path d="${part.d}"/>`;
    case "circle":
      return `<circle cx="${part.cx}" cy="${part.cy}" r="${part.r}"/>`;
    case "rect":
      return `<rect x="${part.x}" y="${part.y}" width="${part.width}" height="${part.height}" rx="${part.rx}"/>`;
  }
}

/** The symbol of an event type as a `data:` address of an SVG image, for the canvas. `colour`: `#rrggbb`. */
export function eventIconDataUrl(eventType: string, colour: string): string {
  const parts = eventIcon(eventType).map(iconPartSvg).join("");
  return svgDataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${ICON_SIDE}" height="${ICON_SIDE}" viewBox="0 0 ${ICON_SIDE} ${ICON_SIDE}" fill="none" stroke="${colour}" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round">${parts}</svg>`,
  );
}

/** An SVG text as an address that an image can load under a policy that allows `data:` images. */
export function svgDataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
