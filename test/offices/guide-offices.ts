import type { Office, PlacementRecord, Sponsor } from "@rungs/shared/office";
import type { Face } from "@rungs/shared/published-ladder";

/** An office as the career guide describes one, under an invented name, and the face it would show. */
export interface GuideOffice {
  name: string;
  office: Office;
  face: Face;
}

/** Engineering and compliance with lawyers of its own; the company's ladders as they are; standards all over. */
export const SEARCH_OFFICE = guideOffice("Fernwick", {
  charter: "We carry what open source offers into the company, and lend the company's means to open source.",
  strategy: "STANDARD_ONLY",
  strategyRationale: "People should be able to move on to any team, so they stay on everybody's ladders.",
  placements: [
    { function: "COMPLIANCE", placement: "IN_OFFICE" },
    { function: "IT_INFRASTRUCTURE", placement: "IN_OFFICE" },
    {
      function: "PROCESSES",
      placement: "ELSEWHERE",
      department: "OTHER",
      reason: "A separate team runs programs.",
    },
    { function: "LEGAL", placement: "IN_OFFICE", reason: "Lawyers sit with the people they advise." },
    {
      function: "DEVELOPER_RELATIONS",
      placement: "ELSEWHERE",
      department: "DEVREL_MARKETING",
      reason: "A group of its own, and a close neighbour for years.",
    },
    { function: "STANDARDS", placement: "DISTRIBUTED", reason: "It has grown that way." },
  ],
});

/** In engineering, high up, everybody a program manager; community, compliance and developer relations outside. */
export const CABLE_OFFICE = guideOffice("Brackenbridge", {
  charter: "A change of culture that starts at the top.",
  strategy: "STANDARD_ONLY",
  strategyRationale: "Engineering understands what a technical program manager does.",
  sponsor: { rank: 9, stepsToChief: 2, advocated: true },
  reportingLine: "CTO_OFFICE",
  placements: [
    { function: "COMPLIANCE", placement: "IN_OFFICE" },
    { function: "PROCESSES", placement: "IN_OFFICE" },
    { function: "DEVELOPER_RELATIONS", placement: "IN_OFFICE" },
  ],
});

/** A ladder refitted from the engineers' one for community architects; licences are somebody else's work. */
export const COMMUNITY_OFFICE = guideOffice("Tansy Vale", {
  charter: "We stand by the communities that our products grow from.",
  strategy: "OSPO_SPECIFIC",
  strategyRationale: "The engineers' ladder asked for code, which is not what our people are here for.",
  reportingLine: "CTO_OFFICE",
  placements: [
    { function: "COMPLIANCE", placement: "ELSEWHERE", department: "LEGAL" },
    { function: "UPSTREAM", placement: "IN_OFFICE" },
    { function: "TALENT", placement: "IN_OFFICE", from: "2014-06" },
  ],
});

/** Counsel holds standards and open source in one hand: a broader charter. */
export const COUNSEL_OFFICE = guideOffice("Ormsgate", {
  charterScopes: ["OPEN_SOURCE", "STANDARDS"],
  reportingLine: "LEGAL",
  placements: [
    { function: "LEGAL", placement: "SHARED", department: "LEGAL" },
    { function: "STANDARDS", placement: "IN_OFFICE", reason: "One umbrella for both." },
  ],
});

interface Facts {
  charter?: string;
  charterScopes?: Office["charterScopes"];
  strategy?: Office["strategy"];
  strategyRationale?: string;
  sponsor?: Sponsor;
  reportingLine?: Face["reportingLine"];
  placements: (Pick<PlacementRecord, "function" | "placement"> &
    Partial<Pick<PlacementRecord, "department" | "from">> & { reason?: string })[];
}

function guideOffice(name: string, facts: Facts): GuideOffice {
  const text = (value: string | undefined) => (value === undefined ? null : [{ language: "en", value }]);
  return {
    name,
    face: {
      industry: null,
      region: null,
      size: null,
      officeAge: null,
      teamSize: null,
      reportingLine: facts.reportingLine ?? null,
    },
    office: {
      title: [{ language: "en", value: "An open source program office" }],
      language: "en",
      charter: text(facts.charter),
      charterScopes: facts.charterScopes ?? ["OPEN_SOURCE"],
      strategy: facts.strategy ?? null,
      strategyRationale: text(facts.strategyRationale),
      sponsor: facts.sponsor ?? { rank: null, stepsToChief: null, advocated: null },
      needs: [],
      placements: facts.placements.map((one, index) => ({
        id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
        function: one.function,
        placement: one.placement,
        department: one.department ?? null,
        from: one.from ?? null,
        to: null,
        reason: text(one.reason),
      })),
    },
  };
}
