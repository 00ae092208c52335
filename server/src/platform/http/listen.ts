import type { Server } from "node:http";

import { StartFault } from "#server/platform/start-fault.ts";

/** Listens, or throws a StartFault that says in one sentence why that cannot be. */
export async function listen(httpServer: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    httpServer.once("error", reject);
    httpServer.listen({ host, port }, () => {
      httpServer.off("error", reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "EADDRINUSE" ? "it is already in use" : (error.code ?? error.name);
    throw new StartFault(`Cannot listen on ${host}:${port}: ${reason}.`);
  });
}
