import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";

import { createRequestListener } from "@react-router/node";
import type { ServerBuild } from "react-router";
import sirv from "sirv";

import { findClientAddress } from "./app/platform/client-address.ts";
import { type Config, getConfig } from "./app/platform/config.server.ts";

const BUILD = new URL(import.meta.url.endsWith("/start.js") ? "./" : "./build/", import.meta.url);
const GOODBYE_MILLISECONDS = 5_000;

/** Says what is wrong in one sentence and ends the process. */
function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function readConfig(): Config {
  try {
    return getConfig();
  } catch (error) {
    return fail((error as Error).message);
  }
}

async function loadBuild(config: Config): Promise<ServerBuild> {
  const address = new URL("server/index.js", BUILD).href;
  try {
    const build = (await import(address)) as ServerBuild;
    return { ...build, allowedActionOrigins: [new URL(config.origin).host] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    return fail("The pages are not built yet: run `npm run build -w web` first.");
  }
}

const config = readConfig();
const build = await loadBuild(config);

const files = sirv(fileURLToPath(new URL("client/", BUILD)), {
  etag: true,
  setHeaders(response, path) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
      "Cache-Control",
      path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=300",
    );
  },
});
const pages = createRequestListener({ build, mode: "production" });

function handle(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === "/healthz") {
    response.writeHead(200, { "Content-Type": "text/plain", "Cache-Control": "no-store" }).end("ok\n");
    return;
  }
  files(request, response, () => {
    // The server behind counts sign-in attempts by the address it is told here.
    const forwardedFor = request.headers["x-forwarded-for"];
    const seen = findClientAddress(
      Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor,
      request.socket.remoteAddress,
      config.proxies,
    );
    const others = request.rawHeaders.flatMap((name, i, all) =>
      i % 2 === 0 && name.toLowerCase() !== "x-forwarded-for" ? [name, all[i + 1] ?? ""] : [],
    );
    request.rawHeaders = [...others, "X-Forwarded-For", seen];
    void pages(request, response);
  });
}

const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, handle);

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    fail(`Port ${config.port} is already in use: stop what uses it, or set WEB_PORT to another port.`);
  fail(`The web process cannot listen on ${config.host}:${config.port}: ${error.message}.`);
});

server.listen(config.port, config.host, () => {
  process.stdout.write(`web: listening on ${config.host}:${config.port}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, GOODBYE_MILLISECONDS).unref();
  });
}
