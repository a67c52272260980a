import type { StylesheetJson } from "cytoscape";
import { ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT, LABEL_GAP, labelFontSize } from "#scene/label-box.ts";
import type { Palette } from "#scene/palette.ts";

export interface StyleOptions {
  palette: Palette;
  fontFamily: string;
  /** The zoom that labels are drawn for. */
  labelScale: number;
}

/** Opacity of a selected or hovered thing that lies outside the window: seen well, and still not as present. */
const FAINT_FOCUS = 0.6;

/** The whole look of the canvas, as data. Later rules win. */
export function graphStylesheet({ palette, fontFamily, labelScale }: StyleOptions): StylesheetJson {
  return [
    { selector: "core", style: coreStyle(palette) },
    ...nodeRules(palette, fontFamily),
    ...labelRules(labelScale),
    ...tieRules(palette),
    { selector: ".far", style: { opacity: palette.farOpacity } },
    { selector: ".out", style: { opacity: palette.outOpacity } },
    { selector: ".out.far", style: { opacity: palette.outOpacity * 0.6 } },
    { selector: ".out.focus, .out.selected", style: { opacity: FAINT_FOCUS } },
    { selector: ".hidden", style: { display: "none" } },
    ...emphasisRules(palette),
  ];
}

function coreStyle(palette: Palette): Record<string, string | number> {
  return {
    "selection-box-color": palette.accent,
    "selection-box-border-color": palette.accent,
    "selection-box-opacity": 0.15,
    "selection-box-border-width": 1,
    "active-bg-opacity": 0,
  };
}

function nodeRules(palette: Palette, fontFamily: string): StylesheetJson {
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        "background-color": "data(fill)",
        "border-color": "data(ring)",
        "border-width": "data(ringWidth)",
        "border-position": "inside",
        color: palette.ink,
        "font-family": fontFamily,
        "text-valign": "bottom",
        "text-halign": "center",
        "text-margin-y": LABEL_GAP,
        "text-outline-color": palette.ground,
        "text-outline-width": 2,
        "overlay-opacity": 0,
      },
    },
    {
      selector: "node[image]",
      style: {
        "background-image": "data(image)",
        "background-width": "100%",
        "background-height": "100%",
        "background-image-containment": "inside",
        "background-clip": "node",
      },
    },
    { selector: "node.event[image]", style: { "background-width": "58%", "background-height": "58%" } },
    { selector: "node.organization", style: { shape: "round-rectangle" } },
    { selector: "node.group", style: { "border-style": "dashed" } },
  ];
}

function labelRules(labelScale: number): StylesheetJson {
  return [
    { selector: "node.actor", style: { "font-size": labelFontSize("actor", labelScale), "font-weight": ACTOR_LABEL_WEIGHT } },
    { selector: "node.event", style: { "font-size": labelFontSize("event", labelScale), "font-weight": EVENT_LABEL_WEIGHT } },
    { selector: "node.labelled", style: { label: "data(label)" } },
  ];
}

function tieRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "curve-style": "haystack",
        "haystack-radius": 0,
        "line-color": palette.tie,
        "overlay-opacity": 0,
      },
    },
  ];
}

function emphasisRules(palette: Palette): StylesheetJson {
  return [
    { selector: "edge.focus, edge.selected", style: { "line-color": palette.accent } },
    { selector: "node.focus", style: { "z-index": 2 } },
    {
      selector: "node.selected",
      style: {
        "z-index": 3,
        "outline-width": 2.5,
        "outline-offset": 2,
        "outline-color": palette.accent,
      },
    },
    {
      selector: "node.cursor",
      style: {
        "z-index": 4,
        "outline-width": 3,
        "outline-offset": 4,
        "outline-style": "dashed",
        "outline-color": palette.ink,
      },
    },
  ];
}
