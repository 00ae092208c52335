import { toSnapshotCard } from "../to-snapshot-card.ts";
import type { PublishedPostCard } from "./published-post-connection.type.ts";
import type { PublishedPostEntity } from "./published-post.entity.ts";

/** What the board shows of a post, field by field. */
export function toPostCard(row: PublishedPostEntity): PublishedPostCard {
  const { lowestRank: min, highestRank: max } = row;
  return {
    ...toSnapshotCard(row),
    purpose: row.purpose,
    topics: row.topics,
    ranks: min !== null && max !== null ? { min, max } : null,
    functions: row.functions,
    format: row.format,
    languages: row.languages,
    hours: row.hours,
    capacity: row.capacity,
    inReturn: row.inReturn,
    startingUp: row.startingUp,
    answersWithin: row.answersWithin,
    helped: row.helped,
    lead: row.lead,
  };
}
