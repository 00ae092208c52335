import { COMMUNITY_ARCHITECT } from "./community-architect.ts";
import { COMPLIANCE } from "./compliance.ts";
import { DEVELOPER_RELATIONS } from "./developer-relations.ts";
import type { FamilyBank } from "./family-bank.ts";
import { INNERSOURCE } from "./innersource.ts";
import { LEGAL_COUNSEL } from "./legal-counsel.ts";
import { OSPO_ENGINEER } from "./ospo-engineer.ts";
import { OSPO_LEAD } from "./ospo-lead.ts";
import { PROGRAM_MANAGER } from "./program-manager.ts";
import { SECURITY } from "./security.ts";
import { STANDARDS } from "./standards.ts";
import { TECHNICAL_PROGRAM_MANAGER } from "./technical-program-manager.ts";
import { TECHNICAL_WRITER } from "./technical-writer.ts";
import { UPSTREAM_ENGINEER } from "./upstream-engineer.ts";

/** The role families that the demo network has ladders for. */
export const FAMILIES = {
  COMMUNITY_ARCHITECT,
  COMPLIANCE,
  DEVELOPER_RELATIONS,
  INNERSOURCE,
  LEGAL_COUNSEL,
  OSPO_ENGINEER,
  OSPO_LEAD,
  PROGRAM_MANAGER,
  SECURITY,
  STANDARDS,
  TECHNICAL_PROGRAM_MANAGER,
  TECHNICAL_WRITER,
  UPSTREAM_ENGINEER,
} as const satisfies Record<string, FamilyBank>;

export type DemoFamily = keyof typeof FAMILIES;
