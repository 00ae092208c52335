import type { IncomingMessage } from "node:http";

/** Reads the whole body of a request, or says that it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | "too-large"> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return "too-large";
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return "too-large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
