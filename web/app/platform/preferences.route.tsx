import { redirect } from "react-router";

import { rememberPreferences } from "#web/platform/preferences.server.ts";
import { safeReturnTo } from "#web/platform/return-to.ts";

import type { Route } from "./+types/preferences.route.ts";

export const handle = { document: true };

export function loader() {
  return redirect("/");
}

/** Remembers a choice of language or colours, and goes back to the page it was made on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  return redirect(safeReturnTo(form.get("returnTo")), { status: 303, headers: rememberPreferences(form) });
}
