import {
  INDUSTRY_GROUPS,
  OFFICE_AGE_BANDS,
  OFFICE_AGE_GROUPS,
  type OfficeAgeBand,
  REGION_GROUPS,
  REPORTING_LINE_GROUPS,
  SIZE_GROUPS,
  TEAM_SIZE_BANDS,
  TEAM_SIZE_GROUPS,
  type TeamSizeBand,
} from "./organization.ts";

/** The trees of a face, each attribute's groups with their values; the root, which shows nothing, stands above them. */
export const FACE_TREES = {
  industry: INDUSTRY_GROUPS,
  region: REGION_GROUPS,
  size: SIZE_GROUPS,
  teamSize: TEAM_SIZE_GROUPS,
  officeAge: OFFICE_AGE_GROUPS,
  reportingLine: REPORTING_LINE_GROUPS,
} as const;

/** One attribute of a face. */
export type FaceAttribute = keyof typeof FACE_TREES;

/** The attributes in a fixed order, most useful to a reader first. */
export const FACE_ATTRIBUTES = [
  "industry",
  "region",
  "size",
  "teamSize",
  "officeAge",
  "reportingLine",
] as const satisfies readonly FaceAttribute[];

type Tree<Attribute extends FaceAttribute> = (typeof FACE_TREES)[Attribute];

/** A place in an attribute's tree below its root: a group, or a value in a group. */
export type FaceNode<Attribute extends FaceAttribute = FaceAttribute> = {
  [One in Attribute]: Extract<keyof Tree<One>, string> | FaceValue<One>;
}[Attribute];

/** The finest place in an attribute's tree. */
export type FaceValue<Attribute extends FaceAttribute = FaceAttribute> = {
  [One in Attribute]: Tree<One>[keyof Tree<One>] extends readonly (infer Value extends string)[]
    ? Value
    : never;
}[Attribute];

/** The value of an attribute that an organisation has not told: a child of the root, always shown as nothing. */
export const NOT_GIVEN = "NOT_GIVEN";

/** The places of an attribute's tree without its root, groups first. */
export function nodesOf<Attribute extends FaceAttribute>(
  attribute: Attribute,
): [FaceNode<Attribute>, ...FaceNode<Attribute>[]] {
  const nodes = [
    ...groupsOf(attribute),
    ...groupsOf(attribute).flatMap((group) => treeOf(attribute)[group]!),
  ];
  return nodes as [FaceNode<Attribute>, ...FaceNode<Attribute>[]];
}

/** The groups of an attribute. */
export function groupsOf(attribute: FaceAttribute): string[] {
  return Object.keys(FACE_TREES[attribute]);
}

/** The values at or below a place: all with `NOT_GIVEN` for null, the root; of a value, itself. */
export function valuesUnder(attribute: FaceAttribute, node: string | null): readonly string[] {
  if (node === null) return [...Object.values(treeOf(attribute)).flat(), NOT_GIVEN];
  return treeOf(attribute)[node] ?? [node];
}

/** The place above one: the group of a value; null, the root, for a group and for `NOT_GIVEN`. */
export function parentOf(attribute: FaceAttribute, node: string): string | null {
  return PARENTS.get(attribute)?.get(node) ?? null;
}

/** How much a place tells: 0 nothing, 1 the group, 2 the value. */
export function levelOf(attribute: FaceAttribute, node: string | null): 0 | 1 | 2 {
  if (node === null || node === NOT_GIVEN) return 0;
  return parentOf(attribute, node) === null ? 1 : 2;
}

/** The lowest place that holds all of these values, or null where that is the root or nothing that can be shown. */
export function lowestCommonAncestor(attribute: FaceAttribute, values: readonly string[]): string | null {
  const [first, ...others] = new Set(values);
  if (first === undefined || first === NOT_GIVEN) return null;
  if (others.length === 0) return first;
  const group = parentOf(attribute, first);
  return others.every((value) => parentOf(attribute, value) === group) ? group : null;
}

/** The band an office's age in whole years falls in; null if it was not told, or lies in the future. */
export function officeAgeBand(foundedYear: number | null, year: number): OfficeAgeBand | null {
  return foundedYear === null ? null : bandOf(OFFICE_AGE_BANDS, year - foundedYear);
}

/** The band an office's headcount falls in; null if it was not told. */
export function teamSizeBand(people: number | null): TeamSizeBand | null {
  return people === null ? null : bandOf(TEAM_SIZE_BANDS, people);
}

function bandOf<Band extends string>(
  bands: Record<Band, { from: number; to: number | null }>,
  value: number,
): Band | null {
  const holds = ({ from, to }: { from: number; to: number | null }) =>
    value >= from && (to === null || value <= to);
  return (Object.keys(bands) as Band[]).find((band) => holds(bands[band])) ?? null;
}

function treeOf(attribute: FaceAttribute): Readonly<Record<string, readonly string[]>> {
  return FACE_TREES[attribute];
}

const PARENTS: ReadonlyMap<FaceAttribute, ReadonlyMap<string, string>> = new Map(
  FACE_ATTRIBUTES.map((attribute) => [
    attribute,
    new Map(groupsOf(attribute).flatMap((group) => treeOf(attribute)[group]!.map((value) => [value, group]))),
  ]),
);
