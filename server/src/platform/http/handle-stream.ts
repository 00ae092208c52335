import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";

import { SAFE, send } from "./send.ts";
import { toHeaders } from "./to-headers.ts";

/** One thing that a stream tells; with an id, a listener who comes back says it has been told up to there. */
export interface StreamEvent {
  name: string;
  id?: number;
  data: object;
}

export interface StreamRequest {
  /** What stands in the path below the stream's own. */
  name: string;
  /** The id up to which the listener has been told; 0 at first. */
  after: number;
  headers: Headers;
  /** Aborts when the listener has gone or the server stops. */
  signal: AbortSignal;
}

/** Answers everything below a path with events as they happen. */
export interface StreamRoute {
  /** Ends in a slash. */
  path: string;
  /** Gives the events, where null only shows that somebody is there, or the status of a refusal. */
  open: (asked: StreamRequest) => Promise<AsyncIterable<StreamEvent | null> | 401 | 404 | 429>;
}

/** Milliseconds after which a listener whose stream has ended comes back. */
const RETRY = 1000;

/** Everything that is told has a length of so many bytes or some times as many. */
const BUCKET = 256;

/** Answers with server-sent events until there are no more, the listener goes, or `stopping` aborts. */
export async function handleStream(
  route: StreamRoute,
  stopping: AbortSignal,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET") return refuse(response, 405, { allow: "GET" });
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, stopping]);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
  const headers = toHeaders(request);
  const events = await route.open({
    name: pathname.slice(route.path.length),
    after: readId(headers.get("last-event-id") ?? searchParams.get("after")),
    headers,
    signal,
  });
  if (typeof events === "number") return refuse(response, events);
  // A buffer on the way would keep what is told until it is full.
  response.writeHead(200, { ...SAFE, "content-type": "text/event-stream", "x-accel-buffering": "no" });
  response.write(padded(`retry: ${RETRY}\n`));
  try {
    for await (const event of events) {
      if (signal.aborted) break;
      const isTaken = response.write(padded(event === null ? "" : toText(event)));
      if (!isTaken && !response.destroyed) await once(response, "drain", { signal }).catch(() => {});
    }
  } finally {
    // Whoever listens comes back, to another server if this one stops, and says up to where they have been told.
    response.end();
  }
}

function refuse(response: ServerResponse, status: number, headers = {}): void {
  send(response, status, "", headers);
}

function readId(text: string | null): number {
  const id = Number(text ?? 0);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : 0;
}

// JSON holds no line break, so that it is one line of data.
function toText({ name, id, data }: StreamEvent): string {
  return `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n`;
}

/** With a comment that no listener is shown: whoever carries it, encrypted, does not learn how long a message is. */
function padded(lines: string): string {
  const rest = (Buffer.byteLength(lines) + ":\n\n".length) % BUCKET;
  return `${lines}:${" ".repeat((BUCKET - rest) % BUCKET)}\n\n`;
}
