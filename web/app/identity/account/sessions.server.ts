import { createHash } from "node:crypto";

import { z } from "zod";

import { readIdentity } from "#web/platform/auth.server.ts";

import { describeDevice, type Device } from "./describe-device.ts";

const answered = z.array(
  z.object({
    id: z.string(),
    token: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
    userAgent: z.string().nullish(),
  }),
);

/** One place where a person is signed in. */
export type Session = { id: string; device: Device; here: boolean; since: string; lastSeen: string };

/** Lists where the person behind the request is signed in, this device first; null when nobody can say. */
export async function findSessions(request: Request): Promise<Session[] | null> {
  const answer = await readIdentity(request, "list-sessions");
  const parsed = answered.safeParse(answer.ok ? answer.data : null);
  if (!parsed.success) return null;
  const here = hashesOfCookies(request);
  return parsed.data
    .map(({ id, token, createdAt, updatedAt, userAgent }) => ({
      id,
      device: describeDevice(userAgent ?? ""),
      here: here.has(token),
      since: createdAt,
      lastSeen: updatedAt,
    }))
    .sort((a, b) => Number(b.here) - Number(a.here) || b.lastSeen.localeCompare(a.lastSeen));
}

// The list names each session by the hash of its token; the cookie is the token, a dot and a signature.
function hashesOfCookies(request: Request): Set<string> {
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const tokens = cookies.map((cookie) => cookie.slice(cookie.indexOf("=") + 1).split(".")[0] ?? "");
  return new Set(tokens.map((token) => createHash("sha256").update(token).digest("base64url")));
}
