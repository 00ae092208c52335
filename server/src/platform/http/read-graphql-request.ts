import type { IncomingMessage } from "node:http";

import { Kind, parse } from "graphql";

import { readBody } from "./read-body.ts";

/** Which documents a server executes: those it was built with, by their hash, or any text as well. */
export interface DocumentPolicy {
  trusted: ReadonlyMap<string, string>;
  acceptAny: boolean;
}

export interface GraphqlRoute {
  path: string;
  /** Bytes of the largest body. */
  bodyLimit: number;
  /** Milliseconds until the answer. */
  timeLimit: number;
  /** The one operation this route executes; without it, every one. */
  operationName?: string;
}

export interface Refusal {
  status: number;
  code: "BAD_REQUEST";
  message: string;
  /** Whether part of the body was left unread, so that the connection cannot be used again. */
  unread?: boolean;
}

type Read = { ok: true; body: Record<string, unknown> } | { ok: false; refusal: Refusal };

/** Reads a GraphQL request as far as HTTP goes and puts the document's text in place of its hash. */
export async function readGraphqlRequest(
  request: IncomingMessage,
  route: GraphqlRoute,
  policy: DocumentPolicy,
): Promise<Read> {
  const contentTypeRefusal = refuseContentType(request.headers["content-type"]);
  if (contentTypeRefusal) return { ok: false, refusal: contentTypeRefusal };
  const bytes = await readBody(request, route.bodyLimit);
  if (bytes === "too-large") {
    const message = `The body is larger than ${route.bodyLimit} bytes.`;
    return { ok: false, refusal: { status: 413, code: "BAD_REQUEST", message, unread: true } };
  }
  const body = parseObject(bytes);
  if (!body) return refuse("The body must be one JSON object.");
  const query = findDocument(body, policy);
  if (query === null) return refuse("This document is not known here.");
  if (route.operationName && !isOnly(query, route.operationName)) {
    return refuse("This document is not known here.");
  }
  return { ok: true, body: { ...keep(body), query } };
}

function keep(body: Record<string, unknown>): Record<string, unknown> {
  const { documentId: _id, extensions, ...rest } = body;
  // We know no extension, such as the hash of a query to be kept for later; what is no object Apollo refuses.
  const isObject = typeof extensions === "object" && !Array.isArray(extensions);
  return extensions === undefined || isObject ? rest : { ...rest, extensions };
}

function refuse(message: string): Read {
  return { ok: false, refusal: { status: 400, code: "BAD_REQUEST", message } };
}

// What a form of another site can send without asking first; Apollo's own CSRF guard answers these with 400 too.
const SIMPLE_TYPES = ["", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];

function refuseContentType(header: string | undefined): Refusal | null {
  const [type = "", ...parameters] = (header ?? "").split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.slice("charset=".length);
  const isUtf8 = charset === undefined || charset.replaceAll('"', "") === "utf-8";
  if (type === "application/json" && isUtf8) return null;
  const status = SIMPLE_TYPES.includes(type) ? 400 : 415;
  return { status, code: "BAD_REQUEST", message: "Send application/json in UTF-8.", unread: true };
}

function parseObject(bytes: Buffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function findDocument(body: Record<string, unknown>, { trusted, acceptAny }: DocumentPolicy): unknown {
  const { documentId, query } = body;
  if (documentId !== undefined) return (typeof documentId === "string" && trusted.get(documentId)) || null;
  return acceptAny ? query : null;
}

function isOnly(query: unknown, operationName: string): boolean {
  try {
    const { definitions } = parse(String(query), { maxTokens: 1000, noLocation: true });
    const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 && operations[0]?.name?.value === operationName;
  } catch {
    return false;
  }
}
