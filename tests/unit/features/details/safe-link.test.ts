import { describe, expect, it } from "vitest";
import { safeLink } from "#features/details/text/safe-link.ts";

const REFUSED: readonly string[] = [
  "",
  "example.org/page",
  "/page",
  "//example.org/page",
  "\\\\example.org\\share",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\tscript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript://example.org/%0aalert(1)",
  "vbscript:msgbox(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "ftp://example.org/",
  "ms-msdt:/id",
  "mailto:someone@example.org",
  "tel:112",
  "about:blank",
  "filesystem:https://example.org/x",
  "view-source:https://example.org/",
  "intent://example.org/#Intent;end",
  "https:example.org",
  "https:/example.org",
  "https:///example.org",
  "https://",
  "http://?",
  "https:\\\\example.org",
  "https://good.example\\@evil.example/",
  "https://good.example@evil.example/",
  "https://user:password@example.org/",
  " https://example.org/",
  "https://example.org/ ",
  "https://exam\nple.org/",
  "https://example.org/\u0000",
  "https://example.org/\u202Efdp.exe",
  "https://exa\u200Bmple.org/",
  "https://exa\u00ADmple.org/",
  "https://[::1/",
  "https://example.org:99999/",
  "https://%00/",
  `https://example.org/${"a".repeat(100_000)}`,
];

describe("safeLink", () => {
  it.each(REFUSED)("refuses %j", (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d", "example.org"],
    ["HTTPS://EXAMPLE.org/a", "https://example.org/a", "example.org"],
    ["http://example.org:8080/a", "http://example.org:8080/a", "example.org:8080"],
    ["https://www.example.org", "https://www.example.org/", "www.example.org"],
    ["https://[2001:db8::1]/a", "https://[2001:db8::1]/a", "[2001:db8::1]"],
    ["https://example.org/a@b", "https://example.org/a@b", "example.org"],
  ])("lets %j through and shows its host", (address, href, host) => {
    expect(safeLink(address)).toEqual({ href, host });
  });

  it("shows a look-alike host by its ASCII name", () => {
    expect(safeLink("https://ex\u0430mple.org/")?.host).toMatch(/^xn--/u);
  });
});
