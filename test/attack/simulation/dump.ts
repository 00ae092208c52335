import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { labelOf } from "../../../server/src/anonymity/atlas/label-of.ts";
import { valuesOf } from "../../../server/src/anonymity/atlas/values-of.ts";
import type { Evidence, Partition, PublicEpoch, TrueMember } from "../attacker/dump.ts";
import type { World } from "./world.ts";

const README = `# What an attacker of the simulated network is given

- \`public/epoch-01.json\` …: everything the commons listed at the end of each quarter, in the order of random ids.
- \`public/atlas-01.json\` …: how all possible offices were divided in that quarter. The code is public, so whoever has
  the true members can compute this.
- \`truth/members.json\`: every organisation with its ultimate parent, its true attributes over time, the epoch from which
  it counts and the first one in which it is a member no more. Attackers get this too.
- \`truth/reveals.json\`: who told somebody who they are. Attackers get this too.
- \`truth/authors.json\`: who wrote what. It marks an attacker's answers and is not given to attackers.

All of it is invented; the same arguments give the same files.
`;

/** What the commons shows of the world at the end of its present quarter. */
export function publicEpoch(world: World, epoch: number): PublicEpoch {
  const pseudonyms = world.listed().map(({ ladder: { pseudonym, face, version } }) => ({
    id: pseudonym,
    face: {
      industry: face.industry,
      region: face.region,
      size: face.size,
      officeAge: face.officeAge,
      teamSize: face.teamSize,
      reportingLine: face.reportingLine,
    },
    version,
  }));
  pseudonyms.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { epoch, quarter: world.quarterOf(epoch), pseudonyms };
}

/** How the world's offices are divided in its present quarter, as whoever runs the public code over them finds. */
export function partitionOf(world: World, epoch: number): Partition {
  return { epoch, cells: world.atlas.cells.map((cell) => ({ domain: cell.domain, label: labelOf(cell) })) };
}

/** Everything true about the members, and who wrote what. */
export function truthOf(world: World): Required<Pick<Evidence, "members" | "reveals" | "authors">> {
  const members = world.offices.flatMap((office): TrueMember[] => {
    if (office.countsFrom === null) return [];
    const values = office.history.map(({ since, attributes }) => ({
      since,
      attributes: valuesOf(attributes, world.quarterOf(since)),
    }));
    const { id, unit, countsFrom, left } = office;
    return [{ organization: id, unit, countsFrom, left, values }];
  });
  const authors = world.offices.flatMap(({ id, ladder }) =>
    ladder ? [[ladder.pseudonym, id] as const] : [],
  );
  return { members, reveals: world.reveals, authors: Object.fromEntries(authors) };
}

/** Writes what attackers see, one file an epoch, and the truth apart. */
export function writeDump(
  folder: string,
  { epochs, partitions = [], members, reveals, authors }: Evidence,
): void {
  const write = (path: string, content: unknown) =>
    writeFileSync(join(folder, path), `${JSON.stringify(content, null, 1)}\n`);
  const number = (epoch: number) => String(epoch).padStart(2, "0");
  mkdirSync(join(folder, "public"), { recursive: true });
  mkdirSync(join(folder, "truth"), { recursive: true });
  for (const epoch of epochs) write(`public/epoch-${number(epoch.epoch)}.json`, epoch);
  for (const partition of partitions) write(`public/atlas-${number(partition.epoch)}.json`, partition);
  write("truth/members.json", members);
  write("truth/reveals.json", reveals);
  write("truth/authors.json", authors);
  writeFileSync(join(folder, "README.md"), README);
}
