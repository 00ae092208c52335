import type { DraftKind } from "@rungs/shared/draft";

/** The page on which a draft is written. */
export function draftPathOf(kind: DraftKind, id: string): string {
  switch (kind) {
    case "LADDER":
      return `/workspace/ladders/${id}`;
    case "OFFICE":
      return "/workspace/office";
    case "PRACTICE":
      return `/workspace/practices/${id}`;
    case "COMMENT":
      return `/workspace/comments/${id}`;
    case "ROLE":
      return `/workspace/roles/${id}`;
    case "POST":
      return `/workspace/posts/${id}`;
    default:
      return "/workspace";
  }
}

/** The page on which an author takes a draft of any kind through the door. */
export const reviewPath = (id: string) => `/workspace/drafts/${id}/review`;

/** The page on which colleagues read a draft of any kind before it is published. */
export const peerReviewPath = (id: string) => `/workspace/drafts/${id}/peer-review`;

/** The page on which peers read what was published; null for what stands on the page of something else. */
export function publishedPathOf(kind: Exclude<DraftKind, "COMMENT">, id: string): string;
export function publishedPathOf(kind: DraftKind, id: string): string | null;
export function publishedPathOf(kind: DraftKind, id: string): string | null {
  switch (kind) {
    case "LADDER":
      return `/ladders/${id}`;
    case "OFFICE":
      return `/offices/${id}`;
    case "PRACTICE":
      return `/practices/${id}`;
    case "ROLE":
      return `/roles/${id}`;
    case "POST":
      return `/board/${id}`;
    default:
      return null;
  }
}

/** The page on which peers read a publication: a comment in the thread of its practice. */
export function readingPathOf(publication: {
  kind: DraftKind;
  publishedId: string;
  publishedPracticeId: string | null;
}): string | null {
  const { kind, publishedId, publishedPracticeId } = publication;
  return publishedPracticeId === null
    ? publishedPathOf(kind, publishedId)
    : `/practices/${publishedPracticeId}#thread`;
}

/** The page on which peers compare what was published with others of its kind; null where there is none. */
export function comparePathOf(kind: DraftKind, id: string): string | null {
  if (kind === "OFFICE") return `/offices?id=${id}`;
  return kind === "LADDER" ? `/compare?id=${id}` : null;
}
