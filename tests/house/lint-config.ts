// Builds the linter's configuration from the table of rooms. The linter's expressions have no look-ahead,
// hence computed deny-lists; a later override replaces an earlier one for the same rule, hence whole lists each time.
import { readdirSync } from "node:fs";
import { PACKAGES, ROOMS } from "./rooms.ts";

interface Opened {
  packages?: readonly string[];
  /** The feature whose own folder is open. */
  feature?: string;
}

const ALL_ROOMS = Object.keys(ROOMS);
const FEATURES = readdirSync(new URL("../../src/features", import.meta.url)).sort();

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** The import wall of one room. */
function wall(name: string, opened: Opened = {}): object {
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`There is no room ${name}.`);
  const packages = [...room.packages, ...(opened.packages ?? [])];
  const closedRooms = ALL_ROOMS.filter((each) => !room.rooms.includes(each) && each !== name);
  // A feature may not import another feature.
  const closedFeatures = name === "features" ? FEATURES.filter((each) => each !== opened.feature) : [];
  const closedPackages = PACKAGES.filter((each) => !packages.includes(each));
  const patterns = [
    {
      regex: `^#(${closedRooms.join("|")})/`,
      message: `${name} may import: ${room.rooms.join(", ") || "only itself"}.`,
    },
    ...(closedFeatures.length === 0
      ? []
      : [
          {
            regex: `^#features/(${closedFeatures.join("|")})/`,
            message: "A feature may not import another: use the store, or a slot of the page.",
          },
        ]),
    { regex: "^\\.\\./", message: "Inside a folder ./x.ts, across folders #room/path.ts." },
    {
      regex: `^(${closedPackages.map(escape).join("|")})(/|$)`,
      message: `${name} may use: ${packages.join(", ") || "no packages"}.`,
    },
    ...(packages.includes("node:")
      ? []
      : [{ regex: "^node:", message: "Only the compiler and the tests run in Node." }]),
  ];
  return { "no-restricted-imports": ["error", { patterns }] };
}

/** Rooms that must run in a worker and in Node as they do in the page. */
const NO_BROWSER = {
  "no-restricted-globals": [
    "error",
    "window",
    "document",
    "fetch",
    "localStorage",
    "navigator",
    "location",
    "Worker",
    "DOMParser",
  ],
};

/** Instants have no place where days are local days of a place. */
const NO_INSTANTS = {
  "no-restricted-properties": [
    "error",
    { object: "Date", property: "parse", message: "Days are integers; parse them with #domain/time." },
  ],
};

/** The whole configuration as the object that .oxlintrc.json holds. */
export function lintConfig(): object {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise"],
    categories: { correctness: "error", suspicious: "error", perf: "error" },
    ignorePatterns: ["dist", "node_modules", "public", "data"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
      // Counts every ?? and ?. too.
      complexity: ["error", 18],
      "max-params": ["error", 5],
      "import/no-cycle": "error",
      "import/no-default-export": "error",
      "oxc/no-barrel-file": ["error", { threshold: 0 }],
      "typescript/consistent-type-imports": "error",
      "typescript/no-explicit-any": "error",
      "typescript/switch-exhaustiveness-check": "error",
      "typescript/no-floating-promises": "error",
      "unicorn/filename-case": ["error", { cases: { kebabCase: true, pascalCase: true } }],
      ...NO_INSTANTS,
      // New JSX needs no React in scope.
      "react/react-in-jsx-scope": "off",
      // Order of awaits is meant where it stands in the tests and in the compiler.
      "no-await-in-loop": "off",
      // Types of cast are reviewed by hand where parsed JSON and typed columns need them.
      "typescript/no-unsafe-type-assertion": "off",
      // Style sheets are imported for their effect.
      "import/no-unassigned-import": "off",
      // Loop variables and small callbacks shadow without harm.
      "no-shadow": "off",
      // A helper may stand beside its only use.
      "unicorn/consistent-function-scoping": "off",
      // The context and options objects of this page are stable references.
      "react/jsx-no-constructed-context-values": "error",
      // Handlers close over the props of one row; measured, they cost nothing here.
      "react-perf/jsx-no-new-function-as-prop": "off",
      // TypeScript sees missing returns, and knows when a switch is exhaustive.
      "typescript/consistent-return": "off",
      // A status line has to be a role that people and tests find by name.
      "jsx-a11y/prefer-tag-over-role": "off",
      // Control characters and joiners are what the display rules look for.
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
      "typescript/no-misused-spread": "off",
      "no-underscore-dangle": "off",
      "import/no-named-as-default-member": "off",
      "unicorn/no-array-sort": "off",
      "unicorn/no-array-reverse": "off",
    },
    overrides: [
      ...ALL_ROOMS.map((room) => ({ files: [`src/${room}/**`], rules: wall(room) })),
      ...FEATURES.map((feature) => ({
        files: [`src/features/${feature}/**`],
        rules: wall("features", { feature }),
      })),
      {
        files: ["src/domain/**", "src/formats/**", "src/drawing/**", "src/scene/**", "src/workers/**"],
        rules: NO_BROWSER,
      },
      { files: ["src/store/react/**"], rules: wall("store", { packages: ["react"] }) },
      {
        files: ["src/features/graph/cytoscape/**"],
        rules: wall("features", { packages: ["cytoscape"], feature: "graph" }),
      },
      { files: ["src/main.tsx"], rules: { "max-lines-per-function": "error" } },
      { files: ["*.config.ts", "tests/**/*.config.ts"], rules: { "import/no-default-export": "off" } },
      {
        files: ["tests/**"],
        rules: {
          "max-lines-per-function": "off",
          "max-lines": ["error", { max: 500, skipBlankLines: true, skipComments: true }],
        },
      },
    ],
  };
}
