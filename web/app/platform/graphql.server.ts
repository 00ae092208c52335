import { createHash } from "node:crypto";

import type { TadaDocumentNode } from "gql.tada";
import { print } from "graphql";
import { redirect } from "react-router";

import { getConfig } from "#web/platform/config.server.ts";
import { logFault } from "#web/platform/log.server.ts";
import { signInPath } from "#web/platform/return-to.ts";

/** Longer than the server's own limits, so that its refusal arrives; a large file takes its time to be understood. */
const ANSWER_MILLISECONDS = { "/graphql": 10_000, "/graphql/import": 17_000 } as const;

type Path = keyof typeof ANSWER_MILLISECONDS;

type Answer<Result> = {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
};
type TrustedDocument = { text: string; id: string };

const trusted = new WeakMap<object, TrustedDocument>();

/** The text of an operation and the SHA-256 by which the server knows it. */
export function trustedDocument(document: TadaDocumentNode<unknown, never>): TrustedDocument {
  let found = trusted.get(document);
  if (!found) {
    const text = print(document);
    found = { text, id: createHash("sha256").update(text).digest("hex") };
    trusted.set(document, found);
  }
  return found;
}

/**
 * Asks the GraphQL server in the name of the person behind the request. Throws a Response that the error page can
 * show: a redirect to sign-in, 403, 404, 503, or 500.
 */
export async function query<Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  path: Path = "/graphql",
): Promise<Result> {
  const { data, errors } = await answer(request, document, variables, path);
  const code = errors?.[0]?.extensions?.code;
  if (code === "UNAUTHENTICATED") throw redirect(signInPath(request));
  if (code === "FORBIDDEN") throw new Response(null, { status: 403 });
  if (code === "NOT_FOUND") throw new Response(null, { status: 404 });
  if (code === "BAD_USER_INPUT") throw new Response(null, { status: 400 });
  if (code === "RATE_LIMITED") throw new Response(null, { status: 429 });
  if (errors?.length || !data) {
    logFault(`graphql ${trustedDocument(document).id.slice(0, 12)}: ${code ?? "no data"}`);
    throw new Response(null, { status: 500 });
  }
  return data;
}

/** Asks like `query`, and answers null where it would throw: for what a page can do without. */
export async function queryOrNull<Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result | null> {
  try {
    const { data, errors } = await answer(request, document, variables, "/graphql");
    return errors?.length ? null : (data ?? null);
  } catch (error) {
    if (error instanceof Response) return null;
    throw error;
  }
}

async function answer<Result, Variables>(
  request: Request,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  path: Path,
): Promise<Answer<Result>> {
  const { text, id } = trustedDocument(document);
  const { apiUrl, sendsDocumentText } = getConfig();
  try {
    const response = await fetch(`${apiUrl}${path}`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...forwarded(request),
      },
      body: JSON.stringify(sendsDocumentText ? { query: text, variables } : { documentId: id, variables }),
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(ANSWER_MILLISECONDS[path])]),
    });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    if (request.signal.aborted) throw error;
    logFault(`graphql: the server at API_URL did not answer (${(error as Error).name})`);
    throw new Response(null, { status: 503 });
  }
}

/** The headers of a browser's request that the server behind may see. */
export function forwarded(request: Request): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of ["cookie", "user-agent", "x-forwarded-for"]) {
    const value = request.headers.get(name);
    if (value) headers[name] = value;
  }
  return headers;
}
