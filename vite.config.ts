import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { lateFiles } from "./src/compiler/late-files/late-files-plugin.ts";
import { META_POLICY } from "./tests/support/content-policy.ts";

/** Hosts that send no headers still get the policy; the development server needs inline styles and goes without. */
function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: META_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** By this the page knows the graph that it was built with, and need not check it again. */
const graphHash = createHash("sha256")
  .update(readFileSync(new URL("public/graph.json", import.meta.url)))
  .digest("hex");

/** What must be the same in every time zone: days, windows and addresses. East and west of Greenwich differ in sign. */
const TIME_TESTS = [
  "tests/unit/domain/{time,filter,window,compare,silence,play}/**/*.test.ts",
  "tests/unit/store/address.test.ts",
];

export default defineConfig({
  // Relative addresses let the built app work from any path of any static host.
  base: "./",
  define: { BUILT_IN_GRAPH_SHA256: JSON.stringify(graphHash) },
  plugins: [react(), contentPolicy(), lateFiles()],
  build: {
    target: "es2022",
    // Inlined assets would need `data:` in places where the content security policy forbids it.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    // Parts that several chunks share would each be a file of a few hundred bytes, and a request before the first picture.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "shared", tags: ["$initial"], minShareCount: 2 }] } },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.ts", "tests/house/**/*.test.ts"],
          // A far time zone: a calendar day that slips by an hour shows here.
          env: { TZ: "Pacific/Kiritimati" },
        },
      },
      {
        extends: true,
        test: {
          name: "unit-la",
          environment: "node",
          include: TIME_TESTS,
          env: { TZ: "America/Los_Angeles" },
        },
      },
      {
        extends: true,
        test: {
          name: "component",
          environment: "jsdom",
          include: ["tests/component/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/component-setup.ts"],
          env: { TZ: "America/Los_Angeles" },
        },
      },
    ],
  },
});
