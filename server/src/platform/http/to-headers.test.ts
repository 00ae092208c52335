import type { IncomingMessage } from "node:http";

import { expect, test } from "vitest";

import { startTestApi } from "#server/testing/start-test-api.ts";
import { BoxResolver } from "#server/testing/box.resolver.ts";

import { toHeaders } from "./to-headers.ts";

function headersFrom(remoteAddress: string, forwardedFor?: string): Headers {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  return toHeaders({ socket: { remoteAddress }, headers } as unknown as IncomingMessage);
}

test("the web is believed about the person it asks for", () => {
  const headers = headersFrom("::ffff:10.0.0.7", "192.0.2.1, 203.0.113.9");
  expect(headers.get("x-forwarded-for")).toBe("203.0.113.9");
});

test("whoever reaches the server past the web is who they are", () => {
  expect(headersFrom("198.51.100.7", "203.0.113.9").get("x-forwarded-for")).toBe("198.51.100.7");
  expect(headersFrom("198.51.100.7").get("x-forwarded-for")).toBe("198.51.100.7");
});

test("GraphQL sees the address we believe, not what was sent", async () => {
  const api = await startTestApi([new BoxResolver()], {
    findViewer: async (headers) => headers.get("x-forwarded-for"),
  });
  const { body } = await api.post({ query: "{ me }" }, { "x-forwarded-for": "192.0.2.1, no address" });
  await api.stop();
  expect(body.data).toEqual({ me: "127.0.0.1" });
});
