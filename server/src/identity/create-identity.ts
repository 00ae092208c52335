import pg from "pg";

import type { SendMail } from "#server/platform/mail/create-mailer.ts";

import { createAuthHandler } from "./auth-handler.ts";
import { sendConfirmation } from "./confirm-email.ts";
import { createAuth } from "./create-auth.ts";
import type { Identity } from "./identity.ts";
import { createMailedKeys } from "./mailed-key.ts";
import { createSignInLimits } from "./sign-in-limits.ts";
import { createFindViewer, type FindViewer } from "./viewer.ts";

export interface IdentityOptions {
  /** The URL of the role `rungs_identity`. */
  databaseUrl: string;
  secret: string;
  webOrigin: string;
  sendMail: SendMail;
  /** Takes a sentence of ours, and what was thrown. */
  log: (message: string, error?: unknown) => void;
}

/** Everything about who is here, ready to be mounted. */
export interface IdentityParts {
  identity: Identity;
  findViewer: FindViewer;
  /** Serves `/auth/…`. */
  handleAuth: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/** Builds identity on its own small pool; nothing connects before it is asked. */
export function createIdentity(options: IdentityOptions): IdentityParts {
  const { databaseUrl, secret, webOrigin, sendMail, log } = options;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 5,
    connectionTimeoutMillis: 3000,
    statement_timeout: 3000,
    idle_in_transaction_session_timeout: 15_000,
  });
  pool.on("error", (error) => log("an idle identity connection ended", error));
  const keys = createMailedKeys(secret);
  const limits = createSignInLimits(pool, secret);
  const identity: Identity = { pool, keys, limits, sendMail, webOrigin };
  const auth = createAuth({
    pool,
    secret,
    webOrigin,
    limits,
    sendConfirmation: (person) => sendConfirmation(identity, person),
    log,
  });
  return {
    identity,
    findViewer: createFindViewer({ pool, secret, webOrigin }),
    handleAuth: createAuthHandler(auth),
    close: () => pool.end(),
  };
}
