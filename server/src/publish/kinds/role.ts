import type { PublishedRole } from "@rungs/shared/published-role";
import type { Role } from "@rungs/shared/role";

import { ROLE_RULES } from "#server/anonymity/kinds/role/role-rules.ts";

import type { Kind } from "./kind.ts";

/** Roles: few enough words that none needs a name of its surroundings. */
export const ROLE_KIND: Kind<Role, PublishedRole> = {
  kind: "ROLE",
  rules: ROLE_RULES,
  namesAt: () => ({ level: null, dimension: null }),
};
