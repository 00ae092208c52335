import { randomUUID } from "node:crypto";

import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

import { describeError } from "#server/platform/log/describe-error.ts";

const EXPECTED = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "NOT_FOUND",
  "OPERATION_RESOLUTION_FAILURE",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
]);

const MESSAGE = "Something went wrong. It is not your fault; the id says where we find it in our log.";

/** Lets expected errors through, field by field, and turns every other into one constant answer with an id. */
export function createErrorMask(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.["code"];
    if (cause instanceof GraphQLError && typeof code === "string" && EXPECTED.has(code)) {
      const issues = formatted.extensions?.["issues"];
      return {
        message: formatted.message,
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        ...(formatted.path ? { path: formatted.path } : {}),
        extensions: issues === undefined ? { code } : { code, issues },
      };
    }
    const id = randomUUID();
    log.error({ id, path: formatted.path, error: describeError(cause) }, "a request failed");
    return {
      message: MESSAGE,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: "INTERNAL", id },
    };
  };
}
