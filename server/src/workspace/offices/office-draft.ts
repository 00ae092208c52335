import { type Office, office } from "@rungs/shared/office";

import type { DraftType } from "../drafts/draft-type.ts";
import type { DraftEntity } from "../drafts/draft.entity.ts";

/** The one draft of an organisation that is its office's profile. */
export const OFFICE_DRAFT: DraftType<Office> = { kind: "OFFICE", schema: office };

/** An office's profile as its organisation is writing it. */
export type OfficeDraftEntity = DraftEntity<Office>;
