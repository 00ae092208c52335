import { redirect, redirectDocument } from "react-router";

import { authenticate } from "#web/platform/auth.server.ts";

import type { Route } from "./+types/sign-out.route.ts";

/** "I press once and am out. Whoever uses this device next sees nothing of mine." */
export const handle = { document: true };

/** Opening the address signs nobody out: an image on another site could do that. */
export function loader() {
  return redirect("/");
}

export async function action({ request }: Route.ActionArgs) {
  const answer = await authenticate(request, "sign-out");
  if (!answer.ok) throw new Response(null, { status: answer.status === 429 ? 429 : 500 });
  return redirectDocument("/sign-in?news=signedOut", { headers: answer.headers });
}
