import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { HeaderMap, type ApolloServer } from "@apollo/server";

import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { isSameOrigin } from "./is-same-origin.ts";
import { readGraphqlRequest, type DocumentPolicy, type GraphqlRoute } from "./read-graphql-request.ts";
import { send, sendGraphqlError } from "./send.ts";
import { startTimeLimit } from "./time-limit.ts";
import { toHeaders } from "./to-headers.ts";

export interface GraphqlHandling<Viewer> {
  apollo: ApolloServer<RequestContext<Viewer>>;
  documents: DocumentPolicy;
  webOrigin: string | null;
}

/** Answers one GraphQL request: POST, JSON, one operation, within its bytes and its time. */
export async function handleGraphql<Viewer>(
  { apollo, documents, webOrigin }: GraphqlHandling<Viewer>,
  route: GraphqlRoute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "POST") {
    const error = { code: "BAD_REQUEST", message: "Use POST." };
    return sendGraphqlError(response, 405, error, { allow: "POST" });
  }
  if (!isSameOrigin(request, webOrigin)) {
    const error = { code: "BAD_REQUEST", message: "This page may not ask." };
    return sendGraphqlError(response, 403, error, { connection: "close" });
  }
  const limit = startTimeLimit(response, route.timeLimit);
  try {
    const answer = await Promise.race([limit.over, answerWithin(limit.signal)]);
    if (answer === "over") {
      const error = { code: "TIMEOUT", message: "This took too long. Please try again." };
      sendGraphqlError(response, 503, error, { connection: "close" });
    }
  } finally {
    limit.stop();
  }

  async function answerWithin(abortSignal: AbortSignal): Promise<void> {
    const read = await readGraphqlRequest(request, route, documents);
    if (!read.ok) {
      const { status, unread } = read.refusal;
      return sendGraphqlError(response, status, read.refusal, unread ? { connection: "close" } : {});
    }
    const headers = toHeaders(request);
    const {
      status,
      headers: answerHeaders,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: "POST", headers: toHeaderMap(headers), search: "", body: read.body },
      context: async () => ({ requestId: randomUUID(), abortSignal, headers, viewer: null }),
    });
    // Nothing here is sent in parts: no operation of ours defers.
    const text = body.kind === "complete" ? body.string : "";
    send(response, status ?? 200, text, Object.fromEntries(answerHeaders));
  }
}

function toHeaderMap(headers: Headers): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of headers) map.set(name, value);
  return map;
}
