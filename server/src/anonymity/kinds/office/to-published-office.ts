import type { Office, PlacementRecord } from "@rungs/shared/office";
import { yearOf } from "@rungs/shared/placement-history";
import type { Face } from "@rungs/shared/published-ladder";
import { publishedOffice, type PublishedOffice } from "@rungs/shared/published-office";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";

import { listedFace, localized, localizedOrNull } from "../document-parts.ts";
import type { Generalised } from "../kind-rules.ts";

/**
 * Turns a redacted profile into the document peers read: months become years, plans for a later time and the needs
 * stay behind, ids go, placements stand in the order of the functions.
 */
export function toPublishedOffice(
  redacted: Office,
  { face, quarter }: { face: Face; quarter: string },
): Generalised<PublishedOffice> {
  const placements = past(redacted.placements, lastMonthOf(quarter));
  if (placements.length === 0) return { ok: false, problems: [{ code: "NO_PLACEMENTS", id: null }] };
  const { title, language, charter, charterScopes, strategy, strategyRationale, sponsor } = redacted;
  const document = publishedOffice.safeParse({
    title: localized(title),
    language,
    quarter,
    face: listedFace(face),
    charter: localizedOrNull(charter),
    charterScopes: charterScopes.toSorted(),
    strategy,
    strategyRationale: localizedOrNull(strategyRationale),
    sponsor: {
      rank: sponsor.rank,
      stepsToChief: sponsor.stepsToChief,
      advocated: sponsor.advocated,
    },
    placements: placements.toSorted(inOrder).map((one) => ({
      function: one.function,
      placement: one.placement,
      department: one.department,
      from: one.from && yearOf(one.from),
      to: one.to && yearOf(one.to),
      reason: localizedOrNull(one.reason),
    })),
  });
  if (document.success) return { ok: true, document: document.data };
  return { ok: false, problems: [{ code: "TEXT_OUTSIDE_LIMITS", id: null }] };
}

/** The exact text of a published office: canonical JSON, every field listed, always in this order. */
export function officeDocumentText(document: PublishedOffice): string {
  return JSON.stringify({
    title: localized(document.title),
    language: document.language,
    quarter: document.quarter,
    face: listedFace(document.face),
    charter: localizedOrNull(document.charter),
    charterScopes: document.charterScopes,
    strategy: document.strategy,
    strategyRationale: localizedOrNull(document.strategyRationale),
    sponsor: {
      rank: document.sponsor.rank,
      stepsToChief: document.sponsor.stepsToChief,
      advocated: document.sponsor.advocated,
    },
    placements: document.placements.map((one) => ({
      function: one.function,
      placement: one.placement,
      department: one.department,
      from: one.from,
      to: one.to,
      reason: localizedOrNull(one.reason),
    })),
  });
}

/** What has begun by a month; an end that lies after it is a plan, and is not told. */
function past(placements: readonly PlacementRecord[], month: string): PlacementRecord[] {
  return placements
    .filter(({ from }) => from === null || from <= month)
    .map((one) => ({ ...one, to: one.to !== null && one.to <= month ? one.to : null }));
}

function lastMonthOf(quarter: string): string {
  const month = String(Number(quarter.at(-1)) * 3).padStart(2, "0");
  return `${quarter.slice(0, quarter.lastIndexOf("-"))}-${month}`;
}

function inOrder(one: PlacementRecord, other: PlacementRecord): number {
  const place = OFFICE_FUNCTIONS.indexOf(one.function) - OFFICE_FUNCTIONS.indexOf(other.function);
  if (place !== 0) return place;
  const [from, otherFrom] = [one.from ?? "", other.from ?? ""];
  return from < otherFrom ? -1 : Number(from > otherFrom);
}
