import { expect, test } from "vitest";

import { setSecurityHeaders } from "./security-headers.server.ts";

function headersOf(page: { working: boolean; secure?: boolean }): Headers {
  const headers = new Headers();
  setSecurityHeaders(headers, { nonce: "n0nce", development: false, secure: false, ...page });
  return headers;
}

test("a document runs only scripts of its own nonce and no inline style at all", () => {
  const policy = headersOf({ working: false }).get("Content-Security-Policy");
  expect(policy).toContain(
    "default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self';",
  );
  expect(policy).not.toContain("unsafe");
});

test("a working page may write style attributes, and still no inline script", () => {
  const policy = headersOf({ working: true }).get("Content-Security-Policy") ?? "";
  expect(policy).toContain("style-src-attr 'unsafe-inline'");
  expect(policy.match(/script-src [^;]*/)?.[0]).toBe("script-src 'nonce-n0nce' 'strict-dynamic'");
});

test("no page is kept by caches that others share", () => {
  expect(headersOf({ working: false }).get("Cache-Control")).toMatch(/^private/);
});

test("a site reached over HTTPS stays there", () => {
  expect(headersOf({ working: false, secure: true }).get("Strict-Transport-Security")).toMatch(
    /^max-age=31536000/,
  );
  expect(headersOf({ working: false }).has("Strict-Transport-Security")).toBe(false);
});
