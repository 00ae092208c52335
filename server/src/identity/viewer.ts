import { createHmac, timingSafeEqual } from "node:crypto";

import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import type { Pool } from "pg";

import { sessionCookieName } from "./create-auth.ts";
import { hashSessionToken } from "./hash-session-tokens.ts";

/** The signed-in person, and the organisation they act for. */
export interface Viewer {
  personId: string;
  name: string;
  email: string;
  /** Null for a person who belongs to no organisation, as are the next three. */
  organizationId: string | null;
  organizationName: string | null;
  memberId: string | null;
  role: MemberRole | null;
  /** Whether they look after the network. */
  isOperator: boolean;
}

/**
 * Finds who sent a request by its cookie; null when nobody is signed in. The session counts as used, unless a machine
 * asks by itself: a page that is left open would otherwise never sign anybody out.
 */
export type FindViewer = (headers: Headers, asks?: { isUse: boolean }) => Promise<Viewer | null>;

/** Builds the lookup: one round trip, which also notes that the session is in use. */
export function createFindViewer(options: { pool: Pool; secret: string; webOrigin: string }): FindViewer {
  const cookieName = sessionCookieName(options.webOrigin);
  return async (headers, { isUse } = { isUse: true }) => {
    const token = verifiedToken(readCookie(headers.get("cookie") ?? "", cookieName), options.secret);
    if (token === null) return null;
    const { rows } = await options.pool.query<Viewer>(FIND_VIEWER, [hashSessionToken(token), isUse]);
    return rows[0] ?? null;
  };
}

// Written once a minute at most: a page of ten queries is not ten updates.
const FIND_VIEWER = `
  WITH live AS (
    SELECT id, person_id, updated_at FROM session
    WHERE token = $1 AND expires_at > now() AND updated_at + make_interval(secs => idle_seconds) > now()
  ), used AS (
    UPDATE session SET updated_at = now() FROM live
    WHERE $2 AND session.id = live.id AND live.updated_at < now() - interval '1 minute'
  )
  SELECT person.id AS "personId", person.name, person.email,
    organization.id AS "organizationId", organization.name AS "organizationName",
    member.id AS "memberId", member.role,
    EXISTS (SELECT FROM operator WHERE operator.person_id = person.id) AS "isOperator"
  FROM live
  JOIN person ON person.id = live.person_id
  LEFT JOIN member ON member.person_id = person.id
  LEFT JOIN organization ON organization.id = member.organization_id`;

function readCookie(header: string, name: string): string | null {
  const pair = header
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  if (pair === undefined) return null;
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return null;
  }
}

/** The token of a cookie `token.signature` that this installation signed. */
function verifiedToken(value: string | null, secret: string): string | null {
  const dot = value?.lastIndexOf(".") ?? -1;
  if (value === null || dot < 1) return null;
  const token = value.slice(0, dot);
  const expected = createHmac("sha256", secret).update(token).digest();
  const given = Buffer.from(value.slice(dot + 1), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
