import type { RoleFamily } from "./ladder.ts";

/** The published lists of occupations that a role can be placed in. */
export const OCCUPATION_SCHEMES = ["ISCO_08", "ONET_SOC", "ESCO"] as const;
export type OccupationScheme = (typeof OCCUPATION_SCHEMES)[number];

/** One entry of a published list, under its own code, its official English title and its address there. */
export interface Occupation {
  scheme: OccupationScheme;
  code: string;
  url: string;
  title: string;
}

const isco = <const Code extends string>(code: Code, title: string) =>
  ({ scheme: "ISCO_08", code, url: `http://data.europa.eu/esco/isco/C${code}`, title }) as const;
const onet = <const Code extends string>(code: Code, title: string) =>
  ({ scheme: "ONET_SOC", code, url: `https://www.onetonline.org/link/summary/${code}`, title }) as const;
const esco = <const Code extends string>(code: Code, title: string) =>
  ({ scheme: "ESCO", code, url: `http://data.europa.eu/esco/occupation/${code}`, title }) as const;

/**
 * The occupations nearest to what open source offices hire for. None of the lists has an open source office, so a
 * role is placed in several, and each is a neighbour rather than a translation.
 *
 * Every line was compared, code and title, with the list its scheme publishes, in copies kept in public
 * repositories:
 * - ISCO-08: `ISCOGroups_en.csv` of the ESCO download (619 groups; spelled as there, addresses as there).
 * - O*NET-SOC 2019: `2019_Occupations.csv` of the O*NET taxonomy (1,016 occupations; 2019 is the one that rests on
 *   SOC 2018). Its codes without the last three characters are SOC 2018 codes.
 * - ESCO: `occupations_en.csv` of ESCO v1 in three independent copies that agree (2,942 occupations). An ESCO
 *   occupation is known by its address; the code here is the address's last part.
 * What could not be found there is left out.
 */
export const OCCUPATIONS = [
  isco("1120", "Managing directors and chief executives"),
  isco("1213", "Policy and planning managers"),
  isco("1219", "Business services and administration managers not elsewhere classified"),
  isco("1222", "Advertising and public relations managers"),
  isco("1223", "Research and development managers"),
  isco("1330", "Information and communications technology service managers"),
  isco("2422", "Policy administration professionals"),
  isco("2424", "Training and staff development professionals"),
  isco("2431", "Advertising and marketing professionals"),
  isco("2432", "Public relations professionals"),
  isco("2512", "Software developers"),
  isco("2519", "Software and applications developers and analysts not elsewhere classified"),
  isco("2529", "Database and network professionals not elsewhere classified"),
  isco("2611", "Lawyers"),
  isco("2619", "Legal professionals not elsewhere classified"),
  isco("2641", "Authors and related writers"),
  isco("3411", "Legal and related associate professionals"),
  onet("11-1011.00", "Chief Executives"),
  onet("11-2021.00", "Marketing Managers"),
  onet("11-2032.00", "Public Relations Managers"),
  onet("11-2033.00", "Fundraising Managers"),
  onet("11-3021.00", "Computer and Information Systems Managers"),
  onet("11-9199.02", "Compliance Managers"),
  onet("13-1041.00", "Compliance Officers"),
  onet("13-1082.00", "Project Management Specialists"),
  onet("13-1151.00", "Training and Development Specialists"),
  onet("15-1212.00", "Information Security Analysts"),
  onet("15-1252.00", "Software Developers"),
  onet("15-1299.05", "Information Security Engineers"),
  onet("15-1299.08", "Computer Systems Engineers/Architects"),
  onet("15-1299.09", "Information Technology Project Managers"),
  onet("23-1011.00", "Lawyers"),
  onet("23-2011.00", "Paralegals and Legal Assistants"),
  onet("27-3031.00", "Public Relations Specialists"),
  onet("27-3042.00", "Technical Writers"),
  esco("0ce5a9f4-e00a-4bbe-b255-3c63407167a4", "ICT security consultant"),
  esco("137b1d11-c4bc-4016-89ba-45345d4c71f0", "online community manager"),
  esco("64e38ce7-3901-4261-bfee-77c7a77397f2", "policy manager"),
  esco("6cc19251-763b-4de1-b4f7-526c9ff732d2", "public relations manager"),
  esco("7754d570-9519-48c2-b1c9-8e165f8bca0f", "ICT security manager"),
  esco("7a031723-2b2c-4fdd-8ed5-30d67088b8b8", "licensing manager"),
  esco("7b1b5da8-573a-49bb-a38e-68725a949f4f", "chief technology officer"),
  esco("8b6388a4-4904-471b-9331-d3b1211f5525", "ICT project manager"),
  esco("8cb59bc4-1f39-477e-beea-effed12d186c", "technical communicator"),
  esco("974d4eab-fbee-4c52-b16e-73bdd8c25b53", "lawyer"),
  esco("c2e6609d-0abe-4a38-b295-e06edbd52e82", "fundraising manager"),
  esco("c94f3565-d987-431f-a46b-6f4e018e0bd7", "programme manager"),
  esco("d0aa0792-4345-474b-9365-686cf4869d2e", "software architect"),
  esco("f2b15a0e-e65a-438a-affb-29b9d50b77d1", "software developer"),
  esco("fdfce14e-992d-4ff4-9f9d-7a353c75654e", "corporate lawyer"),
] as const satisfies readonly Occupation[];

/** The code of an occupation; no two schemes spell theirs alike, so it is enough to know one by. */
export type OccupationCode = (typeof OCCUPATIONS)[number]["code"];

/** The codes of all occupations, for schemas. */
export const OCCUPATION_CODES = OCCUPATIONS.map(({ code }) => code);

/** The occupations that stand nearest to a role family: our judgement, by what the entries say they do. */
export const OCCUPATIONS_BY_ROLE_FAMILY: Readonly<Record<RoleFamily, readonly OccupationCode[]>> = {
  COMMUNITY_ARCHITECT: ["2432", "27-3031.00", "137b1d11-c4bc-4016-89ba-45345d4c71f0"],
  COMPLIANCE: ["2422", "13-1041.00", "7a031723-2b2c-4fdd-8ed5-30d67088b8b8"],
  DEVELOPER_RELATIONS: ["2431", "27-3031.00", "13-1151.00"],
  TECHNICAL_PROGRAM_MANAGER: ["1330", "15-1299.09", "8b6388a4-4904-471b-9331-d3b1211f5525"],
  PROGRAM_MANAGER: ["1219", "13-1082.00", "c94f3565-d987-431f-a46b-6f4e018e0bd7"],
  OSPO_LEAD: ["1213", "11-3021.00", "64e38ce7-3901-4261-bfee-77c7a77397f2"],
  UPSTREAM_ENGINEER: ["2512", "15-1252.00", "f2b15a0e-e65a-438a-affb-29b9d50b77d1"],
  OSPO_ENGINEER: ["2519", "15-1252.00", "f2b15a0e-e65a-438a-affb-29b9d50b77d1"],
  SECURITY: ["2529", "15-1212.00", "15-1299.05", "0ce5a9f4-e00a-4bbe-b255-3c63407167a4"],
  LEGAL_COUNSEL: ["2611", "23-1011.00", "fdfce14e-992d-4ff4-9f9d-7a353c75654e"],
  STANDARDS: ["2512", "15-1299.08", "d0aa0792-4345-474b-9365-686cf4869d2e"],
  INNERSOURCE: ["2424", "13-1082.00", "c94f3565-d987-431f-a46b-6f4e018e0bd7"],
  TECHNICAL_WRITER: ["2641", "27-3042.00", "8cb59bc4-1f39-477e-beea-effed12d186c"],
  OTHER: [],
};
