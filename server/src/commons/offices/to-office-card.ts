import type { PublishedOfficeCard } from "./published-office-connection.type.ts";
import type { PublishedOfficeEntity } from "./published-office.entity.ts";

/** What lists show of an office, field by field. */
export function toOfficeCard(row: PublishedOfficeEntity): PublishedOfficeCard {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    quarter: row.quarter,
    strategy: row.strategy,
    charterScopes: row.charterScopes,
    inOffice: row.inOffice,
    shared: row.shared,
    face: {
      industry: row.industry,
      region: row.region,
      size: row.size,
      officeAge: row.officeAge,
      teamSize: row.teamSize,
      reportingLine: row.reportingLine,
    },
    replacedBy: row.replacedBy,
  };
}
