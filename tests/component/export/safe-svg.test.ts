import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPicture } from "#scene/picture/build-picture.ts";
import { pictureToSvg } from "#drawing/picture-to-svg.ts";
import type { Scene, SceneNode } from "#scene/scene-types.ts";

function sceneOf(label: string): Scene {
  const node: SceneNode = {
    id: "a",
    role: "actor",
    label,
    x: 0,
    y: 0,
    size: 40,
    look: { kind: "person", letters: label.slice(0, 2), ring: "CN" },
    presence: "in",
    emphasis: "none",
    selected: false,
    labelShown: true,
    statements: 0,
  };
  const state: SceneNode = { ...node, id: "b", y: 200, look: { kind: "state", iso2: "CN" } };
  return { mode: "ties", nodes: [node, state], ties: [], notDrawn: null };
}

function svgOf(text: string): string {
  const picture = buildPicture(sceneOf(text), {
    title: text,
    subtitle: [text],
    legend: [{ sign: "group", label: text }],
    sources: [{ outlet: text, records: 1 }],
    credit: text,
    description: text,
    width: 800,
    maxGraphHeight: 400,
    theme: "dark",
    region: null,
  });
  return pictureToSvg(picture);
}

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

const HOSTILE = [
  `"><script>alert(1)</script>`,
  `</text><image href="http://example.org/beacon"/>`,
  `<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>`,
  `]]><!ENTITY x "y">&x;`,
  `' onload='alert(1)`,
  `url(http://example.org/beacon)`,
];

describe("pictureToSvg", () => {
  it.each(HOSTILE)("keeps %s as text", (text) => {
    const root = parsed(svgOf(text)).documentElement;
    expect(root.querySelector("script, image, foreignObject, iframe, a, use")).toBeNull();
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|href|style/i);
        if (value.includes("url(")) expect(value).toBe("url(#disc)");
      }
    }
    expect(root.querySelector("title")?.textContent).toBe(text);
    expect(root.querySelector("desc")?.textContent).toBe(text);
  });

  it("is well-formed for any text, even of control characters and halves of surrogate pairs", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 30 }), (units) => {
        const svg = svgOf(String.fromCharCode(...units));
        expect(parsed(svg).querySelector("parsererror")).toBeNull();
        expect(svg).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same text each time", () => {
    expect(svgOf("Ana")).toBe(svgOf("Ana"));
  });

  it("has a title and a description that its root is named by", () => {
    const root = parsed(svgOf("Ana")).documentElement;
    expect(root.getAttribute("role")).toBe("img");
    expect(root.getAttribute("aria-labelledby")).toBe("title desc");
  });
});
