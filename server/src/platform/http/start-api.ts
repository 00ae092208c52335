import type { AddressInfo } from "node:net";

import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";

import { createApolloServer } from "#server/platform/graphql/create-apollo-server.ts";
import type { Running } from "#server/platform/run-process.ts";

import { createHttpServer, type Route } from "./create-http-server.ts";
import { handleFetch, type FetchHandler } from "./handle-fetch.ts";
import { handleGraphql } from "./handle-graphql.ts";
import { handleStream, type StreamRoute } from "./handle-stream.ts";
import { listen } from "./listen.ts";
import type { GraphqlRoute } from "./read-graphql-request.ts";

export interface ApiParts<Viewer> {
  log: Logger;
  host: string;
  port: number;
  schema: GraphQLSchema;
  /** Texts of operations by their SHA-256. */
  trustedDocuments: Record<string, string>;
  /** Whether texts outside that list are executed as well, and the schema describes itself. */
  acceptAnyDocument: boolean;
  routes: readonly GraphqlRoute[];
  /** The one origin whose pages may ask; null where no page may. */
  webOrigin: string | null;
  findViewer: (headers: Headers) => Promise<Viewer | null>;
  /** Answers everything below `/auth/`; null where nobody signs in. */
  handleAuth: FetchHandler | null;
  /** What is told to who listens. */
  streams?: readonly StreamRoute[];
  /** Whether everything behind the API answers. */
  isReady: () => Promise<boolean>;
}

/** Starts the API: GraphQL, streams, sign-in and the two probes on one port. Stopping it ends streams and lets open requests finish. */
export async function startApi<Viewer>(parts: ApiParts<Viewer>): Promise<Running & { port: number }> {
  const { log, webOrigin, handleAuth, acceptAnyDocument } = parts;
  const { httpServer, open, close } = createHttpServer(log);
  const apollo = createApolloServer({ ...parts, httpServer, introspection: acceptAnyDocument });
  await apollo.start();
  const documents = {
    trusted: new Map(Object.entries(parts.trustedDocuments)),
    acceptAny: acceptAnyDocument,
  };
  const routes: Route[] = parts.routes.map((route) => ({
    path: route.path,
    handle: (request, response) => handleGraphql({ apollo, documents, webOrigin }, route, request, response),
  }));
  if (handleAuth && webOrigin) {
    routes.push({
      path: "/auth/",
      handle: (request, response) => handleFetch(handleAuth, webOrigin, request, response),
    });
  }
  const stopping = new AbortController();
  for (const stream of parts.streams ?? []) {
    routes.push({
      path: stream.path,
      handle: (request, response) => handleStream(stream, stopping.signal, request, response),
    });
  }
  open(routes, parts.isReady);
  try {
    await listen(httpServer, parts.host, parts.port);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  return {
    port: (httpServer.address() as AddressInfo).port,
    async stop() {
      close();
      stopping.abort();
      await apollo.stop();
    },
  };
}
