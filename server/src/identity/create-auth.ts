import { LIMITS } from "@rungs/shared/limits";
import { betterAuth, type BetterAuthOptions } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";
import { getAdapter } from "better-auth/db/adapter";
import type { Pool } from "pg";

import { hashSessionTokens } from "./hash-session-tokens.ts";
import { hashPassword, verifyPassword } from "./password-hash.ts";
import { findNetwork, type SignInLimits } from "./sign-in-limits.ts";

/** How long a session lives, at most and without being used, when the person asked to be remembered and when not. */
export const SESSION_SECONDS = {
  remembered: { absolute: 30 * 24 * 3600, idle: 8 * 3600 },
  brief: { absolute: 12 * 3600, idle: 30 * 60 },
} as const;

export interface AuthOptions {
  pool: Pool;
  secret: string;
  webOrigin: string;
  limits: SignInLimits;
  /** Called when somebody with the right password has not yet confirmed the address. */
  sendConfirmation: (person: { id: string; email: string }) => Promise<void>;
  /** Takes a sentence of ours, and what was thrown. */
  log: (message: string, error?: unknown) => void;
}

/** What the rest of the server uses of better-auth. */
export interface Auth {
  handler: (request: Request) => Promise<Response>;
}

/** The name of the cookie that holds the session. */
export function sessionCookieName(webOrigin: string): string {
  return isSecure(webOrigin) ? "__Host-sid" : "sid";
}

/** Builds sign-in: e-mail and password, opaque sessions in the database. Nothing connects before the first request. */
export function createAuth(options: AuthOptions): Auth {
  let built: Promise<Auth> | undefined;
  return {
    async handler(request) {
      built ??= build(options);
      return (await built).handler(request);
    },
  };
}

async function build(options: AuthOptions): Promise<Auth> {
  const settings = settingsOf(options);
  const adapter = hashSessionTokens(await getAdapter({ ...settings, database: options.pool }));
  return betterAuth({ ...settings, database: () => adapter });
}

function settingsOf({ secret, webOrigin, limits, sendConfirmation, log }: AuthOptions) {
  const secure = isSecure(webOrigin);
  return {
    baseURL: webOrigin,
    basePath: "/auth",
    secret,
    trustedOrigins: [webOrigin],
    telemetry: { enabled: false },
    logger: {
      level: "error",
      // The library's own sentence may be a database's, which quotes values.
      log: (_level, _message, ...details: unknown[]) =>
        log(
          "the sign-in library reports a fault",
          details.find((detail) => detail instanceof Error),
        ),
    },
    // What is no answer is thrown to whoever serves us: the library would print it, with the values it quotes.
    onAPIError: { throw: true },
    // Our own limits count failures by account and by network; see sign-in-limits.ts.
    rateLimit: { enabled: false },
    advanced: {
      // Said aloud, because the library turns both off where it believes to be under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      database: { generateId: "uuid" },
      // An address is personal and no part of the product needs it later.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      cookies: {
        session_token: { name: sessionCookieName(webOrigin) },
        session_data: { name: secure ? "__Host-data" : "data" },
        dont_remember: { name: secure ? "__Host-brief" : "brief" },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: LIMITS.passwordCharactersMin,
      maxPasswordLength: LIMITS.passwordCharactersMax,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    emailVerification: {
      sendOnSignIn: true,
      sendVerificationEmail: ({ user }) => sendConfirmation(user),
    },
    user: {
      modelName: "person",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    session: {
      modelName: "session",
      fields: {
        userId: "person_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
      additionalFields: {
        idleSeconds: {
          type: "number",
          required: true,
          input: false,
          returned: false,
          fieldName: "idle_seconds",
        },
      },
      expiresIn: SESSION_SECONDS.remembered.absolute,
      disableSessionRefresh: true,
    },
    account: {
      modelName: "credential",
      fields: {
        userId: "person_id",
        providerId: "provider_id",
        accountId: "account_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "verification",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const { absolute, idle } =
              (context?.body as SignInBody | undefined)?.rememberMe === true
                ? SESSION_SECONDS.remembered
                : SESSION_SECONDS.brief;
            const expiresAt = new Date(Date.now() + absolute * 1000);
            return { data: { ...session, expiresAt, idleSeconds: idle } };
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        if (context.path !== "/sign-in/email") return;
        const { email, network } = attemptIn(context.body as SignInBody, context.headers);
        const wait = Math.max(
          (await limits.take("account", email)) ?? 0,
          network === null ? 0 : ((await limits.take("network", network)) ?? 0),
        );
        if (wait > 0) {
          throw new APIError(
            "TOO_MANY_REQUESTS",
            { code: "TOO_MANY_ATTEMPTS", message: "Too many attempts. Try again later." },
            { "Retry-After": String(wait) },
          );
        }
        // Remembering is asked for, never assumed.
        const { rememberMe } = context.body as SignInBody;
        return { context: { body: { ...(context.body as object), rememberMe: rememberMe === true } } };
      }),
      after: createAuthMiddleware(async (context) => {
        if (context.path === "/revoke-sessions") deleteSessionCookie(context);
        if (context.path !== "/sign-in/email" || !context.context.newSession) return;
        const { email, network } = attemptIn(context.body as SignInBody, context.headers);
        await limits.forget("account", email);
        if (network !== null) await limits.giveBack("network", network);
      }),
    },
  } satisfies BetterAuthOptions;
}

interface SignInBody {
  email?: unknown;
  rememberMe?: unknown;
}

function attemptIn(body: SignInBody, headers: Headers | undefined) {
  return {
    email: typeof body.email === "string" ? body.email.toLowerCase().slice(0, 320) : "",
    network: headers === undefined ? null : findNetwork(headers),
  };
}

function isSecure(webOrigin: string): boolean {
  return new URL(webOrigin).protocol === "https:";
}
