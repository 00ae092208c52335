import type { Post } from "@rungs/shared/post";
import type { Face } from "@rungs/shared/published-ladder";
import { publishedPost, type PublishedPost } from "@rungs/shared/published-post";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { BOARD_TOPICS, capacityBand, HOUR_BLOCKS } from "@rungs/shared/vocabulary/post";

import { listedFace, localized } from "../document-parts.ts";
import type { ContentProblem } from "../content-problem.ts";
import type { Generalised } from "../kind-rules.ts";

/**
 * Turns a redacted post into the document peers read: its capacity becomes a band, its author's clock stays behind, and
 * lists stand in the order of their vocabulary. Without a topic and a word about it nobody could answer.
 */
export function toPublishedPost(
  redacted: Post,
  { face, quarter }: { face: Face; quarter: string },
): Generalised<PublishedPost> {
  const problems: ContentProblem[] = [];
  if (redacted.topics.length === 0) problems.push({ code: "NO_TOPIC_CHOSEN", id: null });
  if (!redacted.about) problems.push({ code: "NOTHING_SAID_ABOUT_IT", id: null });
  if (problems.length > 0) return { ok: false, problems };

  const { title, language, purpose, topics, ranks, functions, format, languages, hours } = redacted;
  const document = publishedPost.safeParse({
    title: localized(title),
    language,
    quarter,
    face: listedFace(face),
    purpose,
    topics: BOARD_TOPICS.filter((one) => topics.includes(one)),
    ranks: ranks && { min: ranks.min, max: ranks.max },
    functions: OFFICE_FUNCTIONS.filter((one) => functions.includes(one)),
    format,
    languages: languages.toSorted(),
    hours: HOUR_BLOCKS.filter((one) => hours.includes(one)),
    capacity: capacityBand(redacted.capacity),
    inReturn: redacted.inReturn,
    startingUp: redacted.startingUp,
    about: localized(redacted.about ?? []),
  });
  if (document.success) return { ok: true, document: document.data };
  return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
}

/** The exact text of a published post: canonical JSON, every field listed, always in this order. */
export function postDocumentText(document: PublishedPost): string {
  return JSON.stringify({
    title: localized(document.title),
    language: document.language,
    quarter: document.quarter,
    face: listedFace(document.face),
    purpose: document.purpose,
    topics: document.topics,
    ranks: document.ranks && { min: document.ranks.min, max: document.ranks.max },
    functions: document.functions,
    format: document.format,
    languages: document.languages,
    hours: document.hours,
    capacity: document.capacity,
    inReturn: document.inReturn,
    startingUp: document.startingUp,
    about: localized(document.about),
  });
}
