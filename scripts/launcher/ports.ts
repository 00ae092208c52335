import { findPortFault } from "../embedded-postgres/free-port.ts";
import { PlainProblem } from "./plain-problem.ts";
import type { Settings } from "./settings.ts";

/** Refuses a busy port before anything slow has begun. */
export async function refuseBusyPorts(settings: Settings): Promise<void> {
  const needed: [string, number, string, string][] = [
    ["WEB_PORT", settings.webPort, settings.webHost, "the pages"],
    ["SERVER_PORT", settings.serverPort, "127.0.0.1", "the server"],
  ];
  if (!settings.ownDatabases) {
    needed.push(["POSTGRES_PORT", settings.postgresPort, "127.0.0.1", "PostgreSQL"]);
  }
  for (const [variable, port, host, purpose] of needed) {
    const fault = await findPortFault(port, host);
    if (fault === null) continue;
    throw new PlainProblem(`Port ${port}, meant for ${purpose}, ${fault}: set ${variable} to a free port.`);
  }
}
