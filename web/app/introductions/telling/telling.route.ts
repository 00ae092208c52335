import { LIMITS } from "@rungs/shared/limits";

import { query } from "#web/platform/graphql.server.ts";

import { TELLING_WORDS } from "../introductions.operations.ts";
import type { Route } from "./+types/telling.route.ts";

/** Answers whoever is writing which of their words could tell who they are; nothing of it is kept. */
export async function action({ request }: Route.ActionArgs) {
  const typed = (await request.formData()).get("text");
  const text = typeof typed === "string" ? typed.slice(0, LIMITS.messageCharacters) : "";
  if (text.trim() === "") return Response.json([]);
  const { tellingWords } = await query(request, TELLING_WORDS, { text });
  return Response.json(tellingWords, { headers: { "Cache-Control": "no-store" } });
}
