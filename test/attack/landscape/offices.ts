import type { TrueMember } from "../attacker/dump.ts";
import { NOT_GIVEN, type Values } from "../attacker/trees.ts";

const AGES: Readonly<Record<string, string>> = {
  0: "BELOW_1",
  1: "FROM_1_TO_2",
  3: "FROM_3_TO_4",
  5: "FROM_5_TO_7",
  8: "FROM_8_TO_12",
  13: "ABOVE_12",
  "-": NOT_GIVEN,
};
const TEAMS: Readonly<Record<string, string>> = {
  1: "EXACTLY_1",
  2: "FROM_2_TO_3",
  4: "FROM_4_TO_6",
  7: "FROM_7_TO_10",
  11: "FROM_11_TO_25",
  26: "ABOVE_25",
  "-": NOT_GIVEN,
};
const LINES: Readonly<Record<string, string>> = {
  cto: "CTO_OFFICE",
  eng: "SOFTWARE_ENGINEERING",
  it: "IT",
  legal: "LEGAL",
  devrel: "MARKETING_DEVREL",
  security: "SECURITY_COMPLIANCE",
  research: "RESEARCH",
  other: "OTHER_FUNCTION",
  "-": NOT_GIVEN,
};

/**
 * Offices as a public landscape of them would show: mostly software companies, half of them North American, with the
 * industries, universities and administrations that have open source offices too. Coded by hand, nobody in particular.
 * What they have in common comes first, then for each office its age, its team and its reporting line.
 */
const LANDSCAPE = `
INFORMATION_COMMUNICATION NORTHERN_AMERICA ABOVE_99999: 13/26/eng 13/26/cto 13/26/legal 13/26/devrel 8/26/cto 8/11/eng 13/11/cto 5/7/it
INFORMATION_COMMUNICATION NORTHERN_AMERICA FROM_20000_TO_99999: 13/26/cto 8/26/eng 8/11/cto 8/11/eng 8/11/devrel 5/7/eng 5/4/legal 13/11/eng
INFORMATION_COMMUNICATION NORTHERN_AMERICA FROM_10000_TO_19999: 8/11/cto 8/7/eng 5/7/cto 5/4/devrel 8/4/legal
INFORMATION_COMMUNICATION NORTHERN_AMERICA FROM_1000_TO_9999: 13/11/cto 8/11/devrel 8/7/eng 8/7/cto 8/4/eng 5/4/eng 5/4/- 5/2/legal 3/2/eng 3/2/security 1/1/cto 0/1/eng 5/2/cto
INFORMATION_COMMUNICATION NORTHERN_AMERICA FROM_250_TO_999: 8/4/devrel 5/4/cto 5/2/cto 3/2/devrel 1/1/eng 8/7/cto
INFORMATION_COMMUNICATION NORTHERN_AMERICA FROM_50_TO_249: 5/2/cto 3/1/devrel 1/1/cto 13/4/-
INFORMATION_COMMUNICATION NORTHERN_EUROPE FROM_1000_TO_9999: 8/4/eng 5/2/cto 3/1/eng
INFORMATION_COMMUNICATION NORTHERN_EUROPE FROM_20000_TO_99999: 13/11/cto 8/7/research
INFORMATION_COMMUNICATION WESTERN_EUROPE ABOVE_99999: 8/11/cto 5/7/it 5/4/legal
INFORMATION_COMMUNICATION WESTERN_EUROPE FROM_20000_TO_99999: 5/7/cto 3/4/it
INFORMATION_COMMUNICATION WESTERN_EUROPE FROM_1000_TO_9999: 8/4/eng 5/2/cto 3/2/eng 1/1/cto
INFORMATION_COMMUNICATION SOUTHERN_EUROPE FROM_10000_TO_19999: 3/2/it
INFORMATION_COMMUNICATION EASTERN_EUROPE FROM_1000_TO_9999: 3/2/eng 1/1/devrel
INFORMATION_COMMUNICATION WESTERN_ASIA FROM_1000_TO_9999: 5/4/eng 3/2/cto
INFORMATION_COMMUNICATION EASTERN_ASIA ABOVE_99999: 8/26/cto 8/26/eng 5/26/cto 5/11/research 8/11/legal
INFORMATION_COMMUNICATION EASTERN_ASIA FROM_20000_TO_99999: 8/11/eng 5/11/cto 5/7/eng 3/7/cto 3/4/legal
INFORMATION_COMMUNICATION EASTERN_ASIA FROM_1000_TO_9999: 8/4/cto 5/4/eng 3/2/devrel 1/1/eng
INFORMATION_COMMUNICATION SOUTHERN_ASIA ABOVE_99999: 5/11/cto 3/7/eng 5/7/-
INFORMATION_COMMUNICATION SOUTHERN_ASIA FROM_1000_TO_9999: 5/4/cto 3/2/cto 1/1/devrel
INFORMATION_COMMUNICATION SOUTH_EASTERN_ASIA FROM_1000_TO_9999: 3/2/eng 1/1/cto
INFORMATION_COMMUNICATION OCEANIA FROM_1000_TO_9999: 5/4/eng 3/2/cto
INFORMATION_COMMUNICATION LATIN_AMERICA_CARIBBEAN FROM_10000_TO_19999: 3/4/cto
PROFESSIONAL_SCIENTIFIC NORTHERN_AMERICA FROM_20000_TO_99999: 5/4/cto 3/2/research
PROFESSIONAL_SCIENTIFIC NORTHERN_AMERICA FROM_50_TO_249: 1/1/- 3/2/cto
PROFESSIONAL_SCIENTIFIC WESTERN_EUROPE ABOVE_99999: 5/4/it 3/2/legal
FINANCE_INSURANCE NORTHERN_AMERICA ABOVE_99999: 5/7/cto 5/4/it 3/4/legal 3/2/security
FINANCE_INSURANCE NORTHERN_AMERICA FROM_20000_TO_99999: 8/7/cto 5/7/eng 5/4/cto 3/2/cto
FINANCE_INSURANCE NORTHERN_AMERICA FROM_1000_TO_9999: 8/4/eng 5/4/cto 3/2/eng 1/1/cto
FINANCE_INSURANCE WESTERN_EUROPE FROM_20000_TO_99999: 3/4/it 1/2/cto
FINANCE_INSURANCE NORTHERN_EUROPE FROM_20000_TO_99999: 3/2/it 1/2/it
FINANCE_INSURANCE SOUTHERN_EUROPE ABOVE_99999: 3/2/cto
FINANCE_INSURANCE EASTERN_ASIA FROM_20000_TO_99999: 3/2/it
FINANCE_INSURANCE OCEANIA FROM_20000_TO_99999: 1/2/it
FINANCE_INSURANCE LATIN_AMERICA_CARIBBEAN FROM_1000_TO_9999: 3/4/eng
MANUFACTURING WESTERN_EUROPE ABOVE_99999: 8/11/it 8/7/cto 5/7/it 5/4/research 3/4/eng
MANUFACTURING WESTERN_EUROPE FROM_20000_TO_99999: 5/4/cto 3/2/it 1/2/eng
MANUFACTURING NORTHERN_EUROPE FROM_20000_TO_99999: 5/4/eng 3/4/cto 3/2/legal
MANUFACTURING NORTHERN_AMERICA ABOVE_99999: 13/26/eng 5/7/eng 3/4/it 3/2/legal 1/2/it
MANUFACTURING NORTHERN_AMERICA FROM_20000_TO_99999: 8/7/eng 8/11/eng 5/4/cto 3/2/legal
MANUFACTURING EASTERN_ASIA ABOVE_99999: 13/26/research 8/11/legal 8/11/eng 8/7/research 5/7/legal 3/4/eng
MANUFACTURING EASTERN_ASIA FROM_20000_TO_99999: 5/4/legal 3/2/eng
ENERGY_SUPPLY WESTERN_EUROPE FROM_20000_TO_99999: 5/4/it 3/4/cto
ENERGY_SUPPLY NORTHERN_AMERICA FROM_10000_TO_19999: 1/1/it
MINING NORTHERN_AMERICA FROM_20000_TO_99999: 3/2/research
TRANSPORT_STORAGE WESTERN_EUROPE ABOVE_99999: 5/4/it 3/4/it
TRANSPORT_STORAGE NORTHERN_AMERICA FROM_20000_TO_99999: 8/7/eng 5/4/eng
CONSTRUCTION NORTHERN_EUROPE FROM_10000_TO_19999: 1/1/it
PUBLIC_ADMINISTRATION WESTERN_EUROPE FROM_20000_TO_99999: 5/4/it 3/4/cto
PUBLIC_ADMINISTRATION WESTERN_EUROPE FROM_1000_TO_9999: 3/2/it 1/4/it
PUBLIC_ADMINISTRATION NORTHERN_AMERICA FROM_20000_TO_99999: 3/4/cto 1/2/it
PUBLIC_ADMINISTRATION NORTHERN_EUROPE FROM_1000_TO_9999: 1/1/it
EDUCATION NORTHERN_AMERICA FROM_20000_TO_99999: 5/7/research 3/4/research 3/2/other
EDUCATION NORTHERN_AMERICA FROM_1000_TO_9999: 5/4/research 3/2/research 3/2/other 1/2/research
EDUCATION WESTERN_EUROPE FROM_1000_TO_9999: 1/1/research
EDUCATION NORTHERN_EUROPE FROM_1000_TO_9999: 1/2/research 0/1/other
MEMBERSHIP_ORGANIZATIONS NORTHERN_AMERICA FROM_50_TO_249: 5/2/other 13/4/-
EXTRATERRITORIAL NORTHERN_AMERICA FROM_20000_TO_99999: 3/2/it
EXTRATERRITORIAL WESTERN_EUROPE FROM_1000_TO_9999: 1/2/it
TRADE NORTHERN_AMERICA ABOVE_99999: 8/7/eng 5/7/cto 5/4/eng 3/2/eng
TRADE WESTERN_EUROPE FROM_10000_TO_19999: 8/4/eng 5/2/cto
TRADE EASTERN_ASIA FROM_20000_TO_99999: 5/4/cto
HEALTH_SOCIAL NORTHERN_AMERICA ABOVE_99999: 3/4/it 1/2/it
HEALTH_SOCIAL WESTERN_EUROPE FROM_20000_TO_99999: 1/1/it
HOSPITALITY NORTHERN_AMERICA FROM_1000_TO_9999: 5/4/eng
ARTS_MEDIA NORTHERN_AMERICA FROM_10000_TO_19999: 8/7/eng 5/4/devrel
ARTS_MEDIA NORTHERN_EUROPE FROM_1000_TO_9999: 8/4/eng 5/2/-
`;

/** The offices of the landscape, each a unit of its own that has long been a member. */
export const LANDSCAPE_OFFICES: readonly TrueMember[] = LANDSCAPE.trim()
  .split("\n")
  .flatMap((line) => {
    const [common = "", each = ""] = line.split(": ");
    const [industry = "", region = "", size = ""] = common.split(" ");
    return each.split(" ").map((office): Values => {
      const [age = "", team = "", reporting = ""] = office.split("/");
      return {
        industry,
        region,
        size,
        officeAge: look(AGES, age),
        teamSize: look(TEAMS, team),
        reportingLine: look(LINES, reporting),
      };
    });
  })
  .map((attributes, index) => {
    const organization = `office-${String(index + 1).padStart(3, "0")}`;
    return {
      organization,
      unit: organization,
      countsFrom: 1,
      left: null,
      values: [{ since: 1, attributes }],
    };
  });

function look(names: Readonly<Record<string, string>>, short: string): string {
  const name = names[short];
  if (name === undefined) throw new Error(`The landscape says ${short}, which nothing is short for.`);
  return name;
}
