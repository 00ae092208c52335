import { z } from "zod";

import { LOG_LEVELS, type LogLevel } from "#server/platform/log/create-logger.ts";
import { PUBLICATION_BATCHES, type PublicationBatches } from "#server/publish/batches/publication-batches.ts";

const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: "must be a URL that begins with postgres:// or postgresql://" })
  .optional();

const origin = z
  .url({ protocol: /^https?$/, error: "must be a URL that begins with http:// or https://" })
  .refine((text) => !URL.canParse(text) || new URL(text).origin === text, "must be an origin, without a path")
  .optional();

/** Every variable that a server or worker process reads. An empty one counts as absent. */
const environment = z.object({
  /** Where organisations, drafts and the ledger live, as role `rungs_app`. */
  WORKSPACE_APP_DATABASE_URL: databaseUrl,
  /** The same database as role `rungs_identity`, which sees the tables of sign-in and no others. */
  WORKSPACE_IDENTITY_DATABASE_URL: databaseUrl,
  /** The same database as role `rungs_worker`; the worker alone sees the outbox of every organisation. */
  WORKSPACE_WORKER_DATABASE_URL: databaseUrl,
  /** Where peers read, as role `rungs_reader`. With none of the private variables the server serves this alone. */
  COMMONS_READER_DATABASE_URL: databaseUrl,
  /** The commons as role `rungs_publisher`; the worker alone may write there. */
  COMMONS_PUBLISHER_DATABASE_URL: databaseUrl,
  /** Signs session cookies; 32 characters or more, the same for every server of an installation. */
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  /** The origin people type into their browser, such as https://rungs.example. */
  WEB_ORIGIN: origin,
  /** The port the server listens on. */
  SERVER_PORT: z.coerce.number("must be a number").int().min(0).max(65_535).default(4000),
  /** The address the server listens on; the browser never needs to reach it. */
  SERVER_HOST: z.string().default("127.0.0.1"),
  /** Where mail is handed over. Without it, mail is kept in MAIL_DIRECTORY. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be a URL that begins with smtp:// or smtps://" })
    .optional(),
  /** The folder where mail is kept when there is no SMTP_URL. */
  MAIL_DIRECTORY: z.string().default(".data/mail"),
  /** The hour of the day in UTC at which the mails leave that say there is something new. */
  DIGEST_HOUR_UTC: z.coerce.number("must be a number").int().min(0).max(23).default(7),
  /** `trusted` executes the operations of our own pages only; `any` is for development and audits. */
  GRAPHQL_DOCUMENTS: z.enum(["trusted", "any"], "must be trusted or any").default("trusted"),
  /** `weekly` lets what is confirmed leave in batches of several offices; `off` lets each leave at once. */
  PUBLICATION_BATCHES: z.enum(PUBLICATION_BATCHES, "must be weekly or off").default("weekly"),
  /** How much the log says. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

type Environment = z.infer<typeof environment>;

export interface WorkspaceConfig {
  appDatabaseUrl: string;
  identityDatabaseUrl: string;
  authSecret: string;
  webOrigin: string;
  /** Null means that mail is kept in `mailDirectory`. */
  smtpUrl: string | null;
  mailDirectory: string;
  publicationBatches: PublicationBatches;
}

export interface ServerConfig {
  /** Null on a server that serves the commons alone and holds no secret. */
  workspace: WorkspaceConfig | null;
  commonsReaderDatabaseUrl: string;
  webOrigin: string | null;
  host: string;
  port: number;
  graphqlDocuments: "trusted" | "any";
  logLevel: LogLevel;
}

export interface WorkerConfig {
  workspaceWorkerDatabaseUrl: string;
  commonsPublisherDatabaseUrl: string;
  webOrigin: string;
  /** Null means that mail is kept in `mailDirectory`. */
  smtpUrl: string | null;
  mailDirectory: string;
  digestHour: number;
  publicationBatches: PublicationBatches;
  logLevel: LogLevel;
}

/** A configuration, or everything that is wrong with it, one sentence each. */
export type ConfigResult<Config> = { ok: true; config: Config } | { ok: false; faults: string[] };

type Variables = Record<string, string | undefined>;

/** Reads what a server process needs, and never repeats a value in a fault: it may be a secret. */
export function readServerConfig(variables: Variables = process.env): ConfigResult<ServerConfig> {
  const read = readEnvironment(variables);
  if (!read.ok) return read;
  const env = read.config;
  const servesWorkspace = PRIVATE.some((name) => env[name] !== undefined);
  const missing = findMissing(env, servesWorkspace ? [...PRIVATE, ...COMMON, "WEB_ORIGIN"] : COMMON);
  if (missing.length > 0) return { ok: false, faults: missing };
  return {
    ok: true,
    config: {
      workspace: servesWorkspace ? workspaceConfig(env) : null,
      commonsReaderDatabaseUrl: env.COMMONS_READER_DATABASE_URL!,
      webOrigin: env.WEB_ORIGIN ?? null,
      host: env.SERVER_HOST,
      port: env.SERVER_PORT,
      graphqlDocuments: env.GRAPHQL_DOCUMENTS,
      logLevel: env.LOG_LEVEL,
    },
  };
}

/** Reads what a worker process needs. */
export function readWorkerConfig(variables: Variables = process.env): ConfigResult<WorkerConfig> {
  const read = readEnvironment(variables);
  if (!read.ok) return read;
  const env = read.config;
  const missing = findMissing(env, [
    "WORKSPACE_WORKER_DATABASE_URL",
    "COMMONS_PUBLISHER_DATABASE_URL",
    "WEB_ORIGIN",
  ]);
  if (missing.length > 0) return { ok: false, faults: missing };
  return {
    ok: true,
    config: {
      workspaceWorkerDatabaseUrl: env.WORKSPACE_WORKER_DATABASE_URL!,
      commonsPublisherDatabaseUrl: env.COMMONS_PUBLISHER_DATABASE_URL!,
      webOrigin: env.WEB_ORIGIN!,
      smtpUrl: env.SMTP_URL ?? null,
      mailDirectory: env.MAIL_DIRECTORY,
      digestHour: env.DIGEST_HOUR_UTC,
      publicationBatches: env.PUBLICATION_BATCHES,
      logLevel: env.LOG_LEVEL,
    },
  };
}

const PRIVATE = ["WORKSPACE_APP_DATABASE_URL", "WORKSPACE_IDENTITY_DATABASE_URL", "AUTH_SECRET"] as const;
const COMMON = ["COMMONS_READER_DATABASE_URL"] as const;

function readEnvironment(variables: Variables): ConfigResult<Environment> {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = environment.safeParse(present);
  if (result.success) return { ok: true, config: result.data };
  return {
    ok: false,
    faults: result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}.`),
  };
}

function findMissing(env: Environment, names: readonly (keyof Environment)[]): string[] {
  return names.filter((name) => env[name] === undefined).map((name) => `${name}: must be set.`);
}

function workspaceConfig(env: Environment): WorkspaceConfig {
  return {
    appDatabaseUrl: env.WORKSPACE_APP_DATABASE_URL!,
    identityDatabaseUrl: env.WORKSPACE_IDENTITY_DATABASE_URL!,
    authSecret: env.AUTH_SECRET!,
    webOrigin: env.WEB_ORIGIN!,
    smtpUrl: env.SMTP_URL ?? null,
    mailDirectory: env.MAIL_DIRECTORY,
    publicationBatches: env.PUBLICATION_BATCHES,
  };
}
