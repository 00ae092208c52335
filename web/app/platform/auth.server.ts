import { getConfig } from "#web/platform/config.server.ts";
import { forwarded } from "#web/platform/graphql.server.ts";

export type AuthAnswer =
  | { ok: true; headers: Headers; data: unknown }
  /** `code` is the server's stable word for what went wrong, such as `INVALID_EMAIL_OR_PASSWORD`. */
  | { ok: false; status: number; code: string };

/**
 * Asks the identity endpoint at `/auth/<path>` to do something and hands back the cookies it sets, to be relayed to
 * the browser. Throws a 503 Response when the server does not answer.
 */
export function authenticate(request: Request, path: string, body: object = {}): Promise<AuthAnswer> {
  return send(request, path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Reads from the identity endpoint at `/auth/<path>`; changes nothing. */
export function readIdentity(request: Request, path: string): Promise<AuthAnswer> {
  return send(request, path, { method: "GET" });
}

async function send(request: Request, path: string, init: RequestInit): Promise<AuthAnswer> {
  const { apiUrl, origin } = getConfig();
  let response: Response;
  try {
    response = await fetch(`${apiUrl}/auth/${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), Origin: origin, ...forwarded(request) },
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    throw new Response(null, { status: 503 });
  }
  const data = (await response.json().catch(() => null)) as { code?: unknown } | null;
  if (!response.ok) {
    const code =
      typeof data?.code === "string" ? data.code : response.status === 429 ? "RATE_LIMITED" : "UNKNOWN";
    return { ok: false, status: response.status, code };
  }
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return { ok: true, headers, data };
}
