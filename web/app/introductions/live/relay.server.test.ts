import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, expect, test } from "vitest";

import { relay } from "./relay.server.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

test("what the server tells arrives as it is told, with the cookie and the last id of whoever listens", async () => {
  let asked: unknown;
  const url = await serve((request, response) => {
    asked = [request.headers.cookie, request.headers["last-event-id"], request.url];
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("id: 8\ndata: {}\n\n");
  });
  const answer = await relay(url, { cookie: "a=b", "last-event-id": "7" }, new AbortController().signal);
  const { value } = await answer.body!.getReader().read();
  expect(new TextDecoder().decode(value)).toBe("id: 8\ndata: {}\n\n");
  expect(asked).toEqual(["a=b", "7", "/live"]);
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(answer.headers.get("cache-control")).toContain("no-store");
});

test("a server that breaks off ends the stream and breaks nothing else", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("id: 8\ndata: {}\n\n", () => setTimeout(() => response.destroy(), 50));
  });
  const answer = await relay(url, {}, new AbortController().signal);
  expect(await answer.text()).toBe("id: 8\ndata: {}\n\n");
});

test("where there is nothing to listen to a page stays away, and where the server is away it comes back", async () => {
  for (const status of [401, 404, 429]) {
    const url = await serve((_, response) => void response.writeHead(status).end());
    expect((await relay(url, {}, new AbortController().signal)).status, String(status)).toBe(204);
  }
  const url = await serve((_, response) => void response.writeHead(503).end());
  const nowhere = new URL("http://127.0.0.1:1/live");
  for (const away of [url, nowhere]) {
    const answer = await relay(away, {}, new AbortController().signal);
    expect([answer.status, await answer.text()]).toEqual([200, "retry: 3000\n\n"]);
  }
});

test("whoever goes leaves no stream behind", async () => {
  const gone = new AbortController();
  let closed = () => {};
  const isClosed = new Promise<void>((resolve) => (closed = resolve));
  const url = await serve((_, response) => {
    response.once("close", () => closed());
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(":\n\n");
  });
  await relay(url, {}, gone.signal);
  gone.abort();
  await isClosed;
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/live`);
}
