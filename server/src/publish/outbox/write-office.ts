import { placementsAsOf, yearOf } from "@rungs/shared/placement-history";
import { publishedOffice } from "@rungs/shared/published-office";
import type { Placement } from "@rungs/shared/vocabulary/office";

import { PublishedOfficeEntity } from "#server/commons/offices/published-office.entity.ts";

import type { Shelf } from "./shelf.ts";

/** Profiles of offices, with where their functions were when they published. */
export const OFFICE_SHELF: Shelf = {
  async add(manager, { id, document, sha256 }) {
    const office = publishedOffice.parse(JSON.parse(document));
    const held = placementsAsOf(office.placements, yearOf(office.quarter));
    const placed = (placement: Placement) =>
      held.filter((one) => one.placement === placement).map((one) => one.function);
    const inserted = await manager.query<unknown[]>(
      `INSERT INTO published_office (
         id, document, sha256, title, language, quarter, strategy, charter_scopes, in_office, shared, placed,
         industry, region, size, office_age, team_size, reporting_line
       ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
       ON CONFLICT (id) DO NOTHING
       RETURNING id`,
      [
        id,
        document,
        sha256,
        JSON.stringify(office.title),
        office.language,
        office.quarter,
        office.strategy,
        office.charterScopes,
        placed("IN_OFFICE"),
        placed("SHARED"),
        held.map((one) => `${one.function}:${one.placement}`),
        office.face.industry,
        office.face.region,
        office.face.size,
        office.face.officeAge,
        office.face.teamSize,
        office.face.reportingLine,
      ],
    );
    return inserted.length === 1;
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedOfficeEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedOfficeEntity, { id });
  },
};
