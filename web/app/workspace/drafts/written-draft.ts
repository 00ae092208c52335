/** Which draft a form writes, and what of it whoever filled it in has seen. */
export type WrittenDraft = { draftId: string; version: number; seenVersion: number | null };
