import type { OccupationScheme } from "@rungs/shared/vocabulary/occupations";

/** The names of the lists; they are the same in every language. */
const SCHEMES: Readonly<Record<OccupationScheme, string>> = {
  ISCO_08: "ISCO-08",
  ONET_SOC: "O*NET-SOC",
  ESCO: "ESCO",
};

/** The list and the code in it; an occupation of ESCO has none that people could read. */
export function occupationCode({ scheme, code }: { scheme: OccupationScheme; code: string }): string {
  return scheme === "ESCO" ? SCHEMES.ESCO : `${SCHEMES[scheme]} ${code}`;
}
