import type { StylesheetJson } from "cytoscape";
import { FAINT_FOCUS, FAINTEST_TEXT, TEXT_OUTLINE } from "#features/graph/canvas-look.ts";
import { ACTOR_LABEL_WEIGHT, EVENT_LABEL_WEIGHT, LABEL_GAP, labelFontSize } from "#scene/label-box.ts";
import { SELECTED_WIDTH } from "#scene/disc-look.ts";
import { CHANGE_KINDS } from "#domain/compare/comparison.ts";
import { changeLook, paceLook, type MarkLook } from "#scene/compare/mark-look.ts";
import type { Palette } from "#drawing/palette.ts";
import type { Pace } from "#scene/scene-types.ts";

export interface StyleOptions {
  palette: Palette;
  fontFamily: string;
  /** The zoom that labels are drawn for. */
  labelScale: number;
}

/** The whole look of the canvas, as data. Later rules win. */
export function graphStylesheet({ palette, fontFamily, labelScale }: StyleOptions): StylesheetJson {
  return [
    { selector: "core", style: coreStyle(palette) },
    ...nodeRules(palette, fontFamily),
    ...labelRules(palette, labelScale),
    ...tieRules(palette),
    ...faintRules(palette),
    ...emphasisRules(palette),
    ...markRules(palette, labelScale),
    ...newRules(palette),
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
        width: "data(side)",
        height: "data(side)",
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
        "text-outline-width": TEXT_OUTLINE,
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
    { selector: "node.event[image]", style: { "background-width": "60%", "background-height": "60%" } },
    { selector: "node.organization", style: { shape: "round-rectangle" } },
    { selector: "node.group", style: { "border-style": "dashed", "border-dash-pattern": [4, 3] } },
  ];
}

function labelRules(palette: Palette, labelScale: number): StylesheetJson {
  return [
    {
      selector: "node.actor",
      style: {
        "font-size": labelFontSize("actor", labelScale),
        "font-weight": ACTOR_LABEL_WEIGHT,
        // The names of actors go over the discs of events.
        "z-index": 1,
      },
    },
    {
      selector: "node.event",
      style: {
        "font-size": labelFontSize("event", labelScale),
        "font-weight": EVENT_LABEL_WEIGHT,
        color: palette.muted,
      },
    },
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

const PACES: readonly Pace[] = ["on-time", "due", "overdue", "unknown"];

/** Two periods compared, or overdue contact: after emphasis, since a mark must not be lost by a look at it. */
function markRules(palette: Palette, labelScale: number): StylesheetJson {
  return [
    {
      selector: "edge[mark]",
      style: {
        label: "data(mark)",
        "font-size": labelFontSize("event", labelScale),
        "font-weight": ACTOR_LABEL_WEIGHT,
        color: palette.ink,
        "text-outline-color": palette.ground,
        "text-outline-width": 2,
      },
    },
    ...CHANGE_KINDS.flatMap((change) => markRule(`change-${change}`, changeLook(change, palette))),
    ...PACES.flatMap((pace) => markRule(`pace-${pace}`, paceLook(pace, palette))),
    // What is as it was needs no ring.
    { selector: "node.change-kept", style: { "outline-width": 0 } },
    {
      selector: "node.selected",
      style: { "outline-width": SELECTED_WIDTH, "outline-color": palette.accent },
    },
  ];
}

function markRule(name: string, { colour, dash, opacity }: MarkLook): StylesheetJson {
  const dashes = dash === null ? {} : { "line-style": "dashed", "line-dash-pattern": [...dash] };
  return [
    { selector: `edge.${name}`, style: { "line-color": colour, opacity, ...dashes } },
    {
      selector: `node.${name}`,
      style: {
        "outline-width": 2,
        "outline-offset": 2,
        "outline-color": colour,
        "outline-style": dash === null ? "solid" : "dashed",
      },
    },
    { selector: `edge.${name}.far`, style: { opacity: opacity * FAR_MARK } },
  ];
}

/** A marked tie away from the selected steps back, and still shows its mark. */
const FAR_MARK = 0.4;

/** What has just come into the window. */
function newRules(palette: Palette): StylesheetJson {
  return [
    {
      selector: "node.new",
      style: { "underlay-color": palette.accent, "underlay-opacity": 0.35, "underlay-padding": 6 },
    },
    {
      selector: "edge.new",
      style: { "underlay-color": palette.accent, "underlay-opacity": 0.3, "underlay-padding": 3 },
    },
  ];
}

function faintRules(palette: Palette): StylesheetJson {
  return [
    { selector: "edge.far", style: { opacity: palette.farOpacity } },
    { selector: "edge.out", style: { opacity: palette.outOpacity } },
    { selector: "node.far", style: faintNode(palette.farOpacity) },
    { selector: "node.out", style: { ...faintNode(palette.outOpacity), "z-index": 0 } },
    { selector: "node.out.focus, node.out.selected", style: faintNode(FAINT_FOCUS) },
    { selector: ".hidden", style: { display: "none" } },
  ];
}

function faintNode(opacity: number): Record<string, string | number> {
  return {
    "background-opacity": opacity,
    "border-opacity": opacity,
    "background-image-opacity": opacity,
    "text-opacity": Math.max(opacity, FAINTEST_TEXT),
  };
}

function emphasisRules(palette: Palette): StylesheetJson {
  return [
    { selector: "edge.near, edge.focus, edge.selected", style: { "line-color": palette.accent } },
    {
      selector: "edge.selected",
      style: { "underlay-color": palette.accent, "underlay-opacity": 0.25, "underlay-padding": 4 },
    },
    { selector: "node.focus", style: { "z-index": 2 } },
    {
      selector: "node.selected",
      style: {
        "z-index": 3,
        "outline-width": SELECTED_WIDTH,
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
