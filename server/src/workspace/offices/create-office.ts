import type { CreateOfficeValues } from "@rungs/shared/inputs/office";
import type { Office } from "@rungs/shared/office";
import { type DataSource, QueryFailedError } from "typeorm";

import { addDraft } from "../drafts/add-draft.ts";
import { findDrafts } from "../drafts/find-drafts.ts";
import type { Author } from "../require-author.ts";
import { OFFICE_DRAFT, type OfficeDraftEntity } from "./office-draft.ts";

const UNIQUE_VIOLATION = "23505";

/** The organisation's profile, or null where nobody has begun one. */
export async function findOffice(
  workspace: DataSource,
  organizationId: string,
): Promise<OfficeDraftEntity | null> {
  const [draft] = await findDrafts(workspace, OFFICE_DRAFT, organizationId, { after: null, limit: 1 });
  return draft ?? null;
}

/** Starts an empty profile; where there is one already, that one is given and nothing is changed. */
export async function createOffice(
  workspace: DataSource,
  author: Author,
  { title, language }: CreateOfficeValues,
): Promise<OfficeDraftEntity> {
  const content: Office = {
    title: [{ language, value: title }],
    language,
    charter: null,
    charterScopes: ["OPEN_SOURCE"],
    strategy: null,
    strategyRationale: null,
    sponsor: { rank: null, stepsToChief: null, advocated: null },
    needs: [],
    placements: [],
  };
  const known = await findOffice(workspace, author.organizationId);
  if (known) return known;
  try {
    return await addDraft(workspace, OFFICE_DRAFT, author, { content });
  } catch (error) {
    // Two colleagues began at once; the row is the organisation's own, so this tells nothing of others.
    const other = isUniqueViolation(error) ? await findOffice(workspace, author.organizationId) : null;
    if (!other) throw error;
    return other;
  }
}

function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION
  );
}
