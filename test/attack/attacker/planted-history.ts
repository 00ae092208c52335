import type { Authors, Evidence, PublicEpoch, PublicPseudonym, Reveal, TrueMember } from "./dump.ts";
import { type Face, NOT_GIVEN, type Values } from "./trees.ts";

const OFFICE: Values = {
  industry: "MANUFACTURING",
  region: "WESTERN_EUROPE",
  size: "FROM_20000_TO_99999",
  officeAge: "FROM_3_TO_4",
  teamSize: "FROM_4_TO_6",
  reportingLine: NOT_GIVEN,
};

/** An office like any other, but for what is said of it. */
export function office(
  organization: string,
  {
    unit = organization,
    countsFrom = 1,
    left = null,
    then = {},
    ...values
  }: Partial<Values> & {
    unit?: string;
    countsFrom?: number;
    left?: number | null;
    then?: Record<number, Partial<Values>>;
  } = {},
): TrueMember {
  const first = { ...OFFICE, ...values };
  return {
    organization,
    unit,
    countsFrom,
    left,
    values: [
      { since: 1, attributes: first },
      ...Object.entries(then).map(([since, change]) => ({
        since: Number(since),
        attributes: { ...first, ...change },
      })),
    ],
  };
}

/** So many offices that nothing sets apart, and that never publish. */
export function offices(count: number, values: Parameters<typeof office>[1] = {}): TrueMember[] {
  return Array.from({ length: count }, (_, index) =>
    office(`${values.region ?? "like"}-${index + 1}`, values),
  );
}

/** A pseudonym as it is listed; what its face does not name, it does not show. */
export function listed(id: string, face: Partial<Face> = {}, version = 1): PublicPseudonym {
  const nothing = {
    industry: null,
    region: null,
    size: null,
    officeAge: null,
    teamSize: null,
    reportingLine: null,
  };
  return { id, version, face: { ...nothing, ...face } };
}

/** What was listed in each epoch, one list an epoch. */
export function history(
  members: readonly TrueMember[],
  lists: readonly (readonly PublicPseudonym[])[],
  { authors, reveals = [] }: { authors?: Authors; reveals?: readonly Reveal[] } = {},
): Evidence {
  const epochs: PublicEpoch[] = lists.map((pseudonyms, index) => ({
    epoch: index + 1,
    quarter: `2026-Q${index + 1}`,
    pseudonyms,
  }));
  return { epochs, members, reveals, authors };
}
