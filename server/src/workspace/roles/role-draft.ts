import { type Role, role } from "@rungs/shared/role";

import type { DraftType } from "../drafts/draft-type.ts";
import type { DraftEntity } from "../drafts/draft.entity.ts";

/** Drafts that are roles; an organisation has as many as it has jobs. */
export const ROLE_DRAFT: DraftType<Role> = { kind: "ROLE", schema: role };

/** A role as its organisation is writing it. */
export type RoleDraftEntity = DraftEntity<Role>;
