import type { Auth } from "./create-auth.ts";

/** What of better-auth can be reached over http; everything else it could do does not exist. */
const ROUTES = new Set([
  "POST /auth/sign-in/email",
  "POST /auth/sign-out",
  "POST /auth/revoke-sessions",
  "GET /auth/list-sessions",
]);

/** Serves `/auth/…`: sign-in, sign-out, sign-out everywhere and the list of one's sessions. */
export function createAuthHandler(auth: Auth): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!ROUTES.has(`${request.method} ${pathname}`)) {
      return Response.json({ code: "NOT_FOUND" }, { status: 404 });
    }
    return auth.handler(request);
  };
}
