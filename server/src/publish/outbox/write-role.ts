import { publishedRole } from "@rungs/shared/published-role";

import { PublishedRoleEntity } from "#server/commons/roles/published-role.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import type { Shelf } from "./shelf.ts";

/** Roles, with what filters and titles ask of them. */
export const ROLE_SHELF: Shelf = {
  async add(manager, { id, document, sha256 }) {
    const role = publishedRole.parse(JSON.parse(document));
    return insertSnapshot(manager, PublishedRoleEntity, {
      ...snapshotColumns({ id, document, sha256 }, role),
      externalTitles: role.externalTitles,
      roleFamily: role.roleFamily,
      jobFamily: role.jobFamily,
      occupations: role.occupations,
      lowestRank: role.ranks?.min ?? null,
      highestRank: role.ranks?.max ?? null,
      duties: role.duties,
      externalShare: role.externalShare,
      newToOpenSource: role.newToOpenSource,
      nextSteps: role.nextSteps,
    });
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedRoleEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedRoleEntity, { id });
  },
  search: {
    table: "published_role",
    textsOf(document) {
      const role = publishedRole.parse(JSON.parse(document));
      const { title, language, quarter, face, externalTitles, roleFamily, summary } = role;
      return {
        title,
        language,
        quarter,
        face,
        names: externalTitles.slice(1),
        texts: summary ? [summary] : [],
        roleFamilies: [roleFamily],
      };
    },
  },
};
