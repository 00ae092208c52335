import { placementsAsOf, yearOf } from "@rungs/shared/placement-history";
import { publishedOffice } from "@rungs/shared/published-office";
import type { Placement } from "@rungs/shared/vocabulary/office";

import { PublishedOfficeEntity } from "#server/commons/offices/published-office.entity.ts";

import { insertSnapshot, snapshotColumns } from "./insert-snapshot.ts";
import type { Shelf } from "./shelf.ts";

/** Profiles of offices, with where their functions were when they published. */
export const OFFICE_SHELF: Shelf = {
  async add(manager, { id, document, sha256 }) {
    const office = publishedOffice.parse(JSON.parse(document));
    const held = placementsAsOf(office.placements, yearOf(office.quarter));
    const placed = (placement: Placement) =>
      held.filter((one) => one.placement === placement).map((one) => one.function);
    return insertSnapshot(manager, PublishedOfficeEntity, {
      ...snapshotColumns({ id, document, sha256 }, office),
      strategy: office.strategy,
      charterScopes: office.charterScopes,
      inOffice: placed("IN_OFFICE"),
      shared: placed("SHARED"),
      placed: held.map((one) => `${one.function}:${one.placement}`),
    });
  },
  async replace(manager, id, newer) {
    await manager.update(PublishedOfficeEntity, { id }, { replacedBy: newer });
  },
  async remove(manager, id) {
    await manager.delete(PublishedOfficeEntity, { id });
  },
  search: {
    table: "published_office",
    textsOf(document) {
      const office = publishedOffice.parse(JSON.parse(document));
      const { title, language, quarter, face, charter, strategyRationale, placements } = office;
      const held = placementsAsOf(placements, yearOf(quarter));
      return {
        title,
        language,
        quarter,
        face,
        names: [],
        texts: [charter, strategyRationale, ...placements.map(({ reason }) => reason)].filter(
          (text) => text !== null,
        ),
        functions: held
          .filter(({ placement }) => placement === "IN_OFFICE" || placement === "SHARED")
          .map((one) => one.function),
      };
    },
  },
};
