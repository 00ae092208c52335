import { useTranslation } from "react-i18next";

import { quarterName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";
import { rankCodes } from "#web/role/rank-range-words.ts";

import { SnapshotCard } from "../lists/snapshot-card.tsx";
import type { BROWSE_ROLES } from "./browse.operations.ts";

type Card = ResultOf<typeof BROWSE_ROLES>["publishedRoles"]["edges"][number]["node"];

/** A role in a list: which job it is here and elsewhere, how high it stands, and whom it looks to. */
export function RoleCard({ role }: { role: Card }) {
  const { t } = useTranslation();
  const facts = [
    role.ranks ? rankCodes(role.ranks) : null,
    role.jobFamily ? t(`vocabulary:jobFamily.${role.jobFamily}`) : null,
    role.duties.length > 0 ? t("roles:card.duties", { count: role.duties.length }) : null,
    role.externalShare === null ? null : t("roles:card.outside", { percent: role.externalShare }),
    role.newToOpenSource ? t("roles:card.newToOpenSource") : null,
    quarterName(t, role.quarter),
  ];
  return (
    <SnapshotCard
      card={role}
      href={`/roles/${role.id}`}
      eyebrow={t(`vocabulary:roleFamily.${role.roleFamily}`)}
      facts={facts}
    />
  );
}
