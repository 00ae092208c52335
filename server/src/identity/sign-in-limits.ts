import { createHmac } from "node:crypto";

import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** The limits that every server of the installation shares, because they are counted in the database. */
const LIMITS = {
  /** Failed sign-ins to one account. */
  account: { points: 5, duration: 15 * 60 },
  /** Failed sign-ins and new accounts from one neighbourhood of the network. */
  network: { points: 20, duration: 60 * 60 },
  /** Attempts to register one address. */
  registration: { points: 5, duration: 60 * 60 },
  /** Mails to one address that anybody may cause. */
  mail: { points: 3, duration: 60 * 60 },
} as const;

export type LimitName = keyof typeof LIMITS;

/** Counts attempts under a key that is stored only as a keyed hash. */
export interface SignInLimits {
  /** Takes one attempt; the seconds to wait when there is none left, otherwise null. */
  take(limit: LimitName, key: string): Promise<number | null>;
  /** Gives one attempt back, because it succeeded. */
  giveBack(limit: LimitName, key: string): Promise<void>;
  /** Forgets every attempt under the key. */
  forget(limit: LimitName, key: string): Promise<void>;
}

/** Builds the limits on the identity pool; when the database cannot answer, each process counts for itself. */
export function createSignInLimits(pool: Pool, secret: string): SignInLimits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, limit]) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: "pool",
        tableName: "rate_limit",
        tableCreated: true,
        keyPrefix: name,
        ...limit,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, ...limit }),
      }),
    ]),
  ) as unknown as Record<LimitName, RateLimiterPostgres>;
  const hashed = (key: string) => createHmac("sha256", secret).update(key).digest("base64url");

  return {
    async take(limit, key) {
      try {
        await limiters[limit].consume(hashed(key));
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
        throw refusal;
      }
    },
    async giveBack(limit, key) {
      await limiters[limit].reward(hashed(key));
    },
    async forget(limit, key) {
      await limiters[limit].delete(hashed(key));
    },
  };
}

/**
 * The neighbourhood a request comes from: /24 in IPv4, /56 in IPv6. Our own web server, the only one that reaches
 * this server, says for whom it asks in the last `X-Forwarded-For`; null where it does not.
 */
export function findNetwork(headers: Headers): string | null {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return address === "" ? null : networkOf(address);
}

function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/i.exec(address);
  if (v4) return `${v4[1]}.0/24`;
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]!.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === "" ? [] : tail.split(":");
  const groups = address.includes("::")
    ? [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0"), ...last]
    : first;
  const [a = "0", b = "0", c = "0", d = "0"] = groups.map((group) => group.padStart(4, "0"));
  return `${a}:${b}:${c}:${d.slice(0, 2)}00::/56`;
}
