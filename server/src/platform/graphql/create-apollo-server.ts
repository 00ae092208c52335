import type { Server } from "node:http";

import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";

import { createErrorMask } from "./mask-error.ts";
import { limitRules, OPERATION_LIMITS } from "./operation-limits.ts";
import type { RequestContext } from "./request-context.ts";

export interface ApolloServerParts<Viewer> {
  schema: GraphQLSchema;
  log: Logger;
  httpServer: Server;
  /** Whether the schema may be asked for its own description. */
  introspection: boolean;
  /** Finds who asks. It runs once a request, after the operation was parsed, validated and found within limits. */
  findViewer: (headers: Headers) => Promise<Viewer | null>;
}

/** Builds the GraphQL server with every limit and mask on. */
export function createApolloServer<Viewer>(
  parts: ApolloServerParts<Viewer>,
): ApolloServer<RequestContext<Viewer>> {
  return new ApolloServer<RequestContext<Viewer>>({
    schema: parts.schema,
    introspection: parts.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: parts.log,
    parseOptions: { maxTokens: OPERATION_LIMITS.tokens },
    validationRules: limitRules(),
    formatError: createErrorMask(parts.log),
    plugins: [
      // It would wrap every field of every answer, for hints that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: parts.httpServer, stopGracePeriodMillis: 8000 }),
      knowViewer(parts.findViewer),
    ],
  });
}

function knowViewer<Viewer>(
  findViewer: (headers: Headers) => Promise<Viewer | null>,
): ApolloServerPlugin<RequestContext<Viewer>> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ contextValue }) {
        contextValue.viewer = await findViewer(contextValue.headers);
      },
    }),
  };
}
