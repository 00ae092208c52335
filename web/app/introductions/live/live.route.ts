import { markReadInput } from "@rungs/shared/inputs/introduction";

import { getConfig } from "#web/platform/config.server.ts";
import { forwarded, query } from "#web/platform/graphql.server.ts";

import { MARK_INTRODUCTION_READ } from "../introductions.operations.ts";
import type { Route } from "./+types/live.route.ts";
import { relay } from "./relay.server.ts";

/** Hands the server's stream of a conversation on to a page of it. */
export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const url = new URL(`${getConfig().apiUrl}/live/introductions/${encodeURIComponent(id)}`);
  url.searchParams.set("after", new URL(request.url).searchParams.get("after") ?? "0");
  const lastId = request.headers.get("last-event-id");
  const headers = { ...forwarded(request), ...(lastId ? { "last-event-id": lastId } : {}) };
  return relay(url, headers, request.signal);
}

/** Remembers up to where the viewer has read what the stream told. */
export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const input = markReadInput.safeParse({ introductionId: id, upTo: Number(form.get("upTo")) });
  if (!input.success) throw new Response(null, { status: 400 });
  await query(request, MARK_INTRODUCTION_READ, { input: input.data });
  return new Response(null, { status: 204 });
}
