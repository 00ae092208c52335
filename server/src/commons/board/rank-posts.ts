import type { PostWishValues } from "@rungs/shared/inputs/post-wish";
import type { RankRange } from "@rungs/shared/role";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import {
  type BoardTopic,
  type HourBlock,
  type PostFormat,
  type PostPurpose,
  SOUGHT_PURPOSE,
  SUGGESTION_REASONS,
  type SuggestionReason,
} from "@rungs/shared/vocabulary/post";

/** What is known of a post that may be suggested. */
export interface RankedPost {
  id: string;
  purpose: PostPurpose;
  topics: readonly BoardTopic[];
  ranks: RankRange | null;
  functions: readonly OfficeFunction[];
  format: PostFormat;
  languages: readonly string[];
  hours: readonly HourBlock[];
  startingUp: boolean;
}

/** A post that fits a wish, with the reasons, weightiest first. */
interface PostMatch {
  id: string;
  reasons: SuggestionReason[];
}

/**
 * Ranks posts for somebody who wrote one: those that look for what the other gives, share a language, and are about a
 * topic or a function of theirs. More shared topics weigh most; hours that both told and do not share weigh against it.
 * The same wish and posts always give the same list.
 */
export function rankPosts(wish: PostWishValues, posts: readonly RankedPost[]): PostMatch[] {
  return posts
    .flatMap((post) => {
      const points = pointsOf(wish, post);
      if (!points) return [];
      const reasons = SUGGESTION_REASONS.filter((reason) => points[reason] > 0);
      const sum = Object.values(points).reduce((total, one) => total + one, 0);
      return [{ id: post.id, reasons, sum }];
    })
    .sort((a, b) => b.sum - a.sum || (a.id < b.id ? -1 : 1))
    .map(({ id, reasons }) => ({ id, reasons }));
}

/** What each reason counts for; null where nobody should be troubled with the post. */
function pointsOf(wish: PostWishValues, post: RankedPost): Record<SuggestionReason, number> | null {
  const topics = shared(wish.topics, post.topics);
  const functions = shared(wish.functions, post.functions);
  const languages = shared(wish.languages, post.languages);
  if (post.purpose !== SOUGHT_PURPOSE[wish.purpose]) return null;
  if (languages === 0 || topics + functions === 0) return null;
  return {
    TOPICS: 4 * topics,
    FUNCTIONS: 2 * functions,
    RANK: wish.ranks && post.ranks ? Math.max(0, 3 - distance(wish.ranks, post.ranks)) : 0,
    HOURS: wish.hours.length > 0 && post.hours.length > 0 ? shared(wish.hours, post.hours) || -2 : 0,
    STARTING_UP: wish.startingUp && post.startingUp ? 2 : 0,
    FORMAT: wish.format === post.format ? 1 : 0,
    LANGUAGE: 1,
  };
}

function shared<Value>(some: readonly Value[], others: readonly Value[]): number {
  return some.filter((one) => others.includes(one)).length;
}

/** Ranks between two ranges, 0 where they meet; ranks beside each other are 1 apart. */
function distance(one: RankRange, other: RankRange): number {
  return Math.max(0, one.min - other.max, other.min - one.max);
}
