import { logFault } from "#web/platform/log.server.ts";

const HEADERS = {
  "Content-Type": "text/event-stream",
  "Cache-Control": "private, no-store",
  "X-Accel-Buffering": "no",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** A stream that ends at once; a page comes back to it after a while. */
const LATER = "retry: 3000\n\n";

/**
 * Hands a stream of server-sent events on as it comes, until either end is gone. Where there is nothing to listen to,
 * a page is told not to come back; where the server is away, to try again.
 */
export async function relay(
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    const answer = await fetch(url, { headers, signal });
    if (answer.ok && answer.body) return new Response(untilBroken(answer.body), { headers: HEADERS });
    await answer.body?.cancel();
    // The one status after which a browser stays away.
    if (answer.status < 500) return new Response(null, { status: 204 });
  } catch (error) {
    if (signal.aborted) throw error;
    logFault(`stream: the server at API_URL did not answer (${(error as Error).name})`);
  }
  return new Response(LATER, { headers: HEADERS });
}

/** The same bytes; a stream that breaks ends like any other, and whoever listens comes back. */
function untilBroken(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done || !value) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
