import { buildSchema, getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

import { addSnapshot } from "../../../server/src/publish/outbox/write-snapshot.ts";
import { snapshotOf } from "./snapshots.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

let servers: TwoServers;

beforeAll(async () => {
  servers = await startTwoServers();
}, 120_000);
afterAll(() => servers?.close());

test("a count is told in bands: most publications change none", async () => {
  const told: string[] = [];
  for (let count = 0; count <= 26; count += 1) {
    if (count > 0)
      await addSnapshot(servers.door.network.publisher, "LADDER", snapshotOf(`meeting ${count}`));
    const counts = (await servers.crawl([]))
      .flatMap(({ text }) => [...text.matchAll(/"countBand":"([^"]*)"/g)].map(([, band]) => band))
      .filter((band) => band !== undefined);
    // Of kinds that nobody has published there are none all the while.
    const bands = new Set(counts);
    if (bands.size > 1) bands.delete("NONE");
    told.push([...bands].join());
  }
  const changes = told.flatMap((one, count) => (one === told[count - 1] ? [] : [[count, one]]));

  expect(changes).toEqual([
    [0, "NONE"],
    [1, "BELOW_5"],
    [5, "FROM_5_TO_9"],
    [10, "FROM_10_TO_24"],
    [25, "FROM_25_TO_49"],
  ]);
});

test("no public field counts offices or ladders exactly", () => {
  const schema = buildSchema(servers.commons.schemaText);
  const exact = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ["Int", "Float"].includes(getNamedType(field.type).name))
        .map(({ name }) => `${type.name}.${name}`),
    );

  const others = exact.filter(
    (field) =>
      ![OF_ONE_LADDER, OF_ONE_OFFICE, OF_ONE_ROLE, OF_ONE_POST, OF_A_RELEASE, OF_A_TITLE].some((known) =>
        known.has(field),
      ),
  );
  // The numbers of the policy are the same whoever is there.
  expect(others.filter((field) => !/^(ReleasePolicy|ShareStep)\./.test(field))).toEqual([]);
});

test("a draft, an edit and a review change no public byte", async () => {
  const { door } = servers;
  const author = await door.network.addOffice();
  const ladders = await servers.listLadders();
  const before = await servers.crawl(ladders.slice(0, 2));
  const draft = await door.newDraft(author, "answers questions about quills");
  await door.change(author, draft);
  await door.review(author, draft);

  expect(await servers.crawl(ladders.slice(0, 2))).toEqual(before);
});

/** Numbers of one ladder or one comparison, which lie in its own text. */
const OF_ONE_LADDER = new Set([
  "PublishedLadderCard.levelCount",
  "PublishedLadderCard.dimensionCount",
  "PublishedLadderCard.ranks",
  "PublishedDimension.ordinal",
  "PublishedLevel.ordinal",
  "PublishedLevel.rank",
  "Years.min",
  "Years.max",
  "PublishedExpectation.level",
  "PublishedExpectation.dimension",
  "PublishedNotExpected.level",
  "PublishedNotExpected.dimension",
  "LevelChanges.changed",
  "LevelChanges.added",
  "LevelChanges.removed",
  "LevelChanges.unchanged",
  "RowChanges.dimension",
  "RowChanges.unchanged",
  "ComparisonRow.rank",
  "ComparisonCell.ladder",
  "ComparisonCell.levels",
  "Clause.rank",
]);

/** Numbers of one office's profile or one comparison, worked out from its own text and from what the reader needs. */
const OF_ONE_OFFICE = new Set([
  "PublishedOffice.yearsOfChange",
  "PublishedSponsor.rank",
  "PublishedSponsor.stepsToChief",
  "PublishedPlacement.from",
  "PublishedPlacement.to",
  "OfficeMovements.from",
  "OfficeMovements.to",
  "OfficeMovements.scopeBefore",
  "OfficeMovements.scopeAfter",
  "MovementCount.count",
  "ComparedOffice.year",
  "OfficeMatch.fit",
  "LadderMatch.fit",
  "NeedReason.weight",
]);

/** Numbers of one role, which stand in its document. */
const OF_ONE_ROLE = new Set([
  "PublishedRole.externalShare",
  "PublishedRoleCard.externalShare",
  "NextStep.rank",
]);

/** When the author of one post can talk, which stands in its document. */
const OF_ONE_POST = new Set(["PublishedPost.hours", "PublishedPostCard.hours"]);

/** Rounded, and told of bands of offices alone; the statistics have their own tests. */
const OF_A_RELEASE = new Set([
  "StatisticFigures.policyVersion",
  "StatisticBase.from",
  "StatisticBase.to",
  "StatisticShare.percent",
  "StatisticQuantile.value",
]);

/**
 * What the words of a title mean by themselves, and ranks and tens of a hundred of published ladders: of a title that
 * fewer than five have, only the ranks and duties that stand in their documents.
 */
const OF_A_TITLE = new Set([
  "TitleMatch.confidence",
  "RankRange.min",
  "RankRange.max",
  "TitleRanks.lowest",
  "TitleRanks.highest",
  "MiddleRanks.lowerQuartile",
  "MiddleRanks.median",
  "MiddleRanks.upperQuartile",
  "TitleUsage.consensus",
  "RoleFamilyStep.percent",
  "TitlePair.first",
  "TitlePair.second",
  "TitlePair.percent",
  "TitleRole.percent",
  "TitleNextStep.rank",
  "TitleNextStep.percent",
  "RoleTitles.upperQuartileOfHighest",
  "LadderCeiling.highest",
  "LadderCeiling.peers",
]);
