import { MEMBERSHIP_STATES } from "@rungs/shared/vocabulary/membership";
import {
  INDUSTRIES,
  MEMBER_ROLES,
  REGIONS,
  REPORTING_LINES,
  SECRET_KINDS,
  SIZES,
} from "@rungs/shared/vocabulary/organization";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

/** What a member may do. */
export const memberRole = registerEnum(MEMBER_ROLES, {
  name: "MemberRole",
  description: "What a member may do in the organisation.",
  values: {
    OWNER: "Manages people, and may do all that an editor may.",
    EDITOR: "Writes and publishes.",
    MEMBER: "Reads.",
  },
});

/** The industry of an organisation. */
export const industry = registerEnum(INDUSTRIES, {
  name: "Industry",
  description: "The industry of an organisation, by the sections of ISIC. Peers see at most its group.",
});

/** The region of an organisation. */
export const region = registerEnum(REGIONS, {
  name: "Region",
  description: "The region of an organisation, by UN M49. Peers see at most its group.",
});

/** How many people an organisation has. */
export const size = registerEnum(SIZES, {
  name: "Size",
  description: "How many people the whole organisation has. Peers see at most its group.",
});

/** Where an office reports. */
export const reportingLine = registerEnum(REPORTING_LINES, {
  name: "ReportingLine",
  description: "Where the open source program office reports. Peers see at most its group.",
});

/** What kind of secret a word is. */
export const secretKind = registerEnum(SECRET_KINDS, {
  name: "SecretKind",
  description: "What kind of word of its own an organisation keeps out of everything it publishes.",
});

/** How an organisation stands in the network. */
export const membershipState = registerEnum(MEMBERSHIP_STATES, {
  name: "MembershipState",
  description: "How an organisation stands in the network.",
  values: {
    NOT_VERIFIED: "Nobody in it has a confirmed address at a domain that the network's operator accepted.",
    WAITING:
      "It is verified and not yet counted: that takes 30 days, so that nobody can plant members in haste.",
    COUNTED: "It is one of those among whom others are hidden.",
    LEFT: "Its membership has ended.",
  },
});
