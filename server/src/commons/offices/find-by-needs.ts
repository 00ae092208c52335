import type { LocalizedText } from "@rungs/shared/ladder";
import type { Need } from "@rungs/shared/office";
import { ROLE_FAMILIES, type RoleFamily } from "@rungs/shared/vocabulary/ladder";
import type { DataSource } from "typeorm";

import { findSnapshots } from "../find-snapshots.ts";
import { PublishedOfficeEntity } from "./published-office.entity.ts";
import { type NeedsMatch, rankLadders, type RankedOffice, rankOffices } from "./rank-by-needs.ts";

/** The most offices, and the most ladders, that one answer holds. */
export const MATCHES = 12;

/** An office that fits the needs, and why. */
export interface OfficeMatch extends NeedsMatch {
  office: PublishedOfficeEntity;
}

/** A ladder that fits the needs, and why. */
export interface LadderMatch extends NeedsMatch {
  title: LocalizedText;
  roleFamily: RoleFamily;
}

/** The listed offices that do most of what is needed, best first. */
export async function findOfficesByNeeds(
  commons: DataSource,
  needs: readonly Need[],
): Promise<OfficeMatch[]> {
  const rows = await commons.query<RankedOffice[]>(
    `SELECT id, in_office AS "inOffice", shared FROM published_office
     WHERE replaced_by IS NULL AND (in_office && $1::text[] OR shared && $1::text[])`,
    [needs.map((need) => need.function)],
  );
  const best = rankOffices(needs, rows).slice(0, MATCHES);
  const cards = await findSnapshots(
    commons,
    PublishedOfficeEntity,
    best.map(({ id }) => id),
  );
  return best.flatMap((match) => {
    const office = cards.find(({ id }) => id === match.id);
    return office ? [{ ...match, office }] : [];
  });
}

/** Listed ladders of the roles that serve most of what is needed, the best role first; at most three of one role. */
export async function findLaddersByNeeds(
  commons: DataSource,
  needs: readonly Need[],
): Promise<LadderMatch[]> {
  const families = rankLadders(
    needs,
    ROLE_FAMILIES.map((roleFamily) => ({ id: roleFamily, roleFamily })),
  );
  const rows = await commons.query<{ id: string; title: LocalizedText; roleFamily: RoleFamily }[]>(
    `SELECT ladder.id, ladder.title, family AS "roleFamily"
     FROM unnest($1::text[]) WITH ORDINALITY AS wanted (family, place)
     CROSS JOIN LATERAL (
       SELECT id, title FROM published_ladder
       WHERE role_family = family AND replaced_by IS NULL ORDER BY id LIMIT 3
     ) AS ladder
     ORDER BY place, ladder.id LIMIT $2`,
    [families.map(({ id }) => id), MATCHES],
  );
  return rows.flatMap(({ id, title, roleFamily }) => {
    const match = families.find((family) => family.id === roleFamily);
    return match ? [{ id, title, roleFamily, fit: match.fit, reasons: match.reasons }] : [];
  });
}
