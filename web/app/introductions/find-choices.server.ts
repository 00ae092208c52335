import { query } from "#web/platform/graphql.server.ts";

import { type ChoiceOfInquiry, NAMED_POST } from "./introductions.operations.ts";

/** Whom an asker named, by the titles that the posts have now; nobody where that is one post, or where one is asked. */
export async function findChoices(request: Request, choices: ChoiceOfInquiry[] | null) {
  if (choices === null || choices.length < 2) return [];
  const posts = await Promise.all(choices.map(({ postId }) => query(request, NAMED_POST, { id: postId })));
  return choices.map((choice, place) => ({ ...choice, title: posts[place]?.postCard?.title ?? null }));
}
