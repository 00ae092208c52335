import { expect, test } from "vitest";

import { parseConfig } from "./config.server.ts";

test("without any variable the pages run on this machine alone", () => {
  expect(parseConfig({ WEB_PORT: "", WEB_ORIGIN: "" })).toMatchObject({
    apiUrl: "http://127.0.0.1:4000",
    host: "127.0.0.1",
    port: 3000,
    origin: "http://localhost:3000",
    sendsDocumentText: false,
  });
});

test("every fault is told at once", () => {
  expect(() => parseConfig({ WEB_PORT: "70000", API_URL: "ftp://host", GRAPHQL_DOCUMENTS: "all" })).toThrow(
    /API_URL.*WEB_PORT.*GRAPHQL_DOCUMENTS/,
  );
});
