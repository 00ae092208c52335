import type { AddAdoptionValues } from "@rungs/shared/inputs/adoption";
import type { SavePlanValues } from "@rungs/shared/inputs/brand-plan";

/** What a colleague says of the first passages of a draft; the first is settled already. */
export const COMMENTS = [
  "Would somebody outside our office know what this means? I would say it in half the words.",
  "Good, and true of us. Please add how we would notice that somebody does this well.",
  "Where would a newcomer see this happen? One example would help more than another adjective.",
] as const;

/** Teams that took the ladder over, the last of which stopped. */
export const ADOPTIONS: readonly (Omit<AddAdoptionValues, "draftId" | "version"> & { ended?: string })[] = [
  { department: "SECURITY_COMPLIANCE_RISK", team: "Response team", since: "2025-09", changed: false },
  { department: "PRODUCT", team: "Platform guild", since: "2026-02", changed: true },
  { department: "IT", team: null, since: "2025-03", changed: true, ended: "2026-06" },
];

/** Who is ready when, for the highest position, the next, and so on; for the last nobody is in sight. */
export const SUCCESSORS = [
  [["Rosalind Ekwueme", "IN_ONE_TO_TWO_YEARS"]],
  [
    ["Henrike Solvang", "READY_NOW"],
    ["Mateus Quintela", "IN_ONE_TO_TWO_YEARS"],
  ],
  [],
] as const;

type DemoPlan = Omit<SavePlanValues, "id" | "due"> & { due: string | null };

/** What each of the first people of an office plans to do in public. */
export const PLANS: readonly (readonly DemoPlan[])[] = [
  [
    { kind: "TALK", title: "What a ladder is for, and for whom", state: "SUBMITTED", due: "2027-02" },
    { kind: "ARTICLE", title: "How we say thank you for reviews", state: "IDEA", due: null },
    { kind: "PUBLIC_ROLE", title: "Mentor in a student programme", state: "DONE", due: "2026-06" },
    { kind: "TALK", title: "Ten minutes on licences for designers", state: "DROPPED", due: "2026-04" },
  ],
  [
    { kind: "TALK", title: "Running office hours that people come to", state: "SUBMITTED", due: "2027-03" },
    { kind: "TALK", title: "A year of upstream work in numbers", state: "SUBMITTED", due: "2027-05" },
    { kind: "PUBLIC_ROLE", title: "Seat in a working group on metrics", state: "IDEA", due: null },
  ],
  [
    { kind: "TALK", title: "From support to maintainer", state: "SUBMITTED", due: "2027-01" },
    { kind: "ARTICLE", title: "Notes from my first hundred reviews", state: "DONE", due: "2026-09" },
  ],
];
