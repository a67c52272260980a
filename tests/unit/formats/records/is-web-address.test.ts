import { describe, expect, it } from "vitest";
import { isWebAddress } from "#formats/records/is-web-address.ts";

describe("isWebAddress", () => {
  it.each([
    "https://example.org/",
    "http://example.org/a?b=c#d",
    "HTTPS://EXAMPLE.ORG/A",
    "https://example.org:8443/%20",
    "https://пример.example/",
  ])("takes %s", (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    "",
    "example.org",
    "//example.org/",
    "/a",
    "https://",
    "https:example.org",
    "https:\\\\example.org",
    "ftp://example.org/",
    "javascript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<b>x</b>",
    "vbscript:x",
    "file:///etc/hosts",
    "blob:https://example.org/1",
    "https://user:word@example.org/",
    "https://trusted.example@example.org/",
    " https://example.org/",
    "https://example.org/ a",
    "java\nscript:alert(1)",
    "https://example.org/\u0000",
    "https://[::1",
  ])("refuses %j", (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});
