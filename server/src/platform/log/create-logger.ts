import { pino, type DestinationStream, type Logger } from "pino";

/** The levels a process may be told to log at. */
export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const SECRETS = ["cookie", "set-cookie", "authorization", "password", "token", "secret", "variables"];

/** Builds the log of one process: JSON lines with ids and codes; whatever could be a credential is left out. */
export function createLogger(name: string, level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    name,
    level,
    base: { name, pid: process.pid },
    redact: {
      paths: SECRETS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]),
      remove: true,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
