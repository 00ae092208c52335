import type { PostWishValues } from "@rungs/shared/inputs/post-wish";
import { SOUGHT_PURPOSE, type SuggestionReason } from "@rungs/shared/vocabulary/post";
import type { DataSource } from "typeorm";

import { findSnapshots } from "../find-snapshots.ts";
import { PublishedPostEntity } from "./published-post.entity.ts";
import { type RankedPost, rankPosts } from "./rank-posts.ts";

/** The most posts that one answer suggests. */
const SUGGESTIONS = 12;

/** A post that somebody may want to answer, and why. */
interface Suggestion {
  post: PublishedPostEntity;
  reasons: SuggestionReason[];
}

/** The listed posts that fit a wish best, best first. */
export async function suggestPosts(commons: DataSource, wish: PostWishValues): Promise<Suggestion[]> {
  const candidates = await commons.query<RankedPost[]>(
    `SELECT id, purpose, topics, functions, format, languages, hours, starting_up AS "startingUp",
       CASE WHEN lowest_rank IS NOT NULL THEN jsonb_build_object('min', lowest_rank, 'max', highest_rank) END AS ranks
     FROM published_post
     WHERE replaced_by IS NULL AND purpose = $1 AND languages && $2::text[]
       AND (topics && $3::text[] OR functions && $4::text[])`,
    [SOUGHT_PURPOSE[wish.purpose], wish.languages, wish.topics, wish.functions],
  );
  const best = rankPosts(wish, candidates).slice(0, SUGGESTIONS);
  const posts = await findSnapshots(
    commons,
    PublishedPostEntity,
    best.map(({ id }) => id),
  );
  return best.flatMap(({ id, reasons }) => {
    const post = posts.find((one) => one.id === id);
    return post ? [{ post, reasons }] : [];
  });
}
