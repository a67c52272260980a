import type { Problem } from "#domain/problem.ts";

const VERSION = 1;

/** Whether the JSON is a graph of ours in a version that we read; else the one problem that says what it is. */
export function checkHeader(root: unknown, file: string): Problem | null {
  const problem = (code: string, message: string, remedy: string): Problem => ({
    code,
    severity: "error",
    message,
    remedy,
    place: { file },
  });
  const fields =
    typeof root === "object" && root !== null && !Array.isArray(root)
      ? (root as Record<string, unknown>)
      : null;
  if (fields === null || fields["format"] !== "readout-graph") {
    return problem(
      "not-our-format",
      `This is JSON, but not a Readout graph: it seems to be ${seemsToBe(root)}.`,
      'A Readout graph is an object with "format": "readout-graph".',
    );
  }
  const version = fields["version"];
  if (version === VERSION) return null;
  if (typeof version === "number" && version > VERSION) {
    return problem(
      "newer-version",
      `The file is a Readout graph of version ${version}; this page reads version ${VERSION}.`,
      "Reload the page to get its newest release, or save the file in the older version.",
    );
  }
  return problem(
    "unknown-version",
    `The file is a Readout graph, but its version is ${JSON.stringify(version) ?? "missing"}.`,
    `Write "version": ${VERSION}.`,
  );
}

/** Signs by which well-known JSON shapes are recognised, the more telling first. */
const SIGNS: readonly (readonly [(fields: Record<string, unknown>) => boolean, string])[] = [
  [(f) => "format" in f && typeof f["format"] === "string", "a file of another format"],
  [(f) => "elements" in f, "a Cytoscape network"],
  [(f) => f["type"] === "FeatureCollection" || f["type"] === "Feature", "GeoJSON"],
  [(f) => "openapi" in f || "swagger" in f, "a description of a web service"],
  [(f) => "$schema" in f && ("properties" in f || "$defs" in f), "a JSON Schema"],
  [(f) => "records" in f, "a file of curated records, which has to be compiled first"],
  [(f) => "graph" in f || "graphs" in f, "a JSON Graph"],
  [
    (f) => "nodes" in f && ("edges" in f || "links" in f),
    "a list of nodes and edges (graphology, D3 or sigma)",
  ],
  [(f) => "actors" in f && "events" in f, 'a Readout graph without its "format" field'],
  [(f) => "dependencies" in f && "name" in f, "a package description"],
];

function seemsToBe(root: unknown): string {
  if (Array.isArray(root)) return isCx(root) ? "a CX network" : `a list of ${root.length} items`;
  if (root === null) return "empty (null)";
  if (typeof root !== "object") return `a single ${typeof root}`;
  const fields = root as Record<string, unknown>;
  const sign = SIGNS.find(([test]) => test(fields));
  if (sign !== undefined) return sign[1];
  const names = Object.keys(fields).slice(0, 5);
  return names.length === 0
    ? "an empty object"
    : `an object with the fields ${names.join(", ")}`.slice(0, 160);
}

function isCx(list: readonly unknown[]): boolean {
  const first = list[0];
  return (
    typeof first === "object" && first !== null && ("CXVersion" in first || "numberVerification" in first)
  );
}
