import { createServer } from "node:net";

/** Says what is wrong with listening on a port, as the rest of a sentence about it, or gives null. */
export async function findPortFault(port: number, host = "127.0.0.1"): Promise<string | null> {
  const result = await listenOnce(port, host);
  if (typeof result === "number") return null;
  if (result.code === "EADDRINUSE") return "is in use";
  if (result.code === "EACCES") return "may not be used by this user";
  if (result.code === "EADDRNOTAVAIL") return `cannot be used: ${host} is not an address of this machine`;
  return `cannot be used: ${result.message}`;
}

/** Finds a port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const result = await listenOnce(0, "127.0.0.1");
  if (typeof result === "number") return result;
  throw result;
}

async function listenOnce(port: number, host: string): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : port));
    });
  });
}
