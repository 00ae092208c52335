/** How a draft stands beyond the office: what peers already read of it, and who has yet to agree. */
export type DraftStanding = {
  publishedId: string | null;
  /** A confirmation that waits for a second person. */
  awaited: { byViewer: boolean } | null;
};

/** What is told of all drafts of an office at once. */
export type Standings = {
  awaited: readonly { draftId: string; byViewer: boolean }[];
  visible: readonly { draftId: string; publishedId: string }[];
};

/** The standing of one of the drafts. */
export function standingOf(draftId: string, { awaited, visible }: Standings): DraftStanding {
  return {
    publishedId: visible.find((one) => one.draftId === draftId)?.publishedId ?? null,
    awaited: awaited.find((one) => one.draftId === draftId) ?? null,
  };
}
