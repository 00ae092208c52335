import pg from "pg";

// Before any resolver: it brings what their decorators write to.
import { createDataSource } from "../../../server/src/platform/database/create-data-source.ts";
import { SearchResolver } from "../../../server/src/commons/search/search.resolver.ts";
import type { SearchFilter } from "../../../server/src/commons/search/search.type.ts";
import { createTestDatabases } from "../../../server/src/testing/create-test-databases.ts";
import { fillCommons, wordOf } from "./fill-commons.ts";

/** One question, and how long it took at each size, in milliseconds: the median of its rounds. */
interface Measured {
  question: string;
  finds: string;
  milliseconds: number[];
  statements: number[];
}

interface Question {
  name: string;
  text: string;
  filter?: SearchFilter;
  page?: number;
}

/** What readers ask, and the worst for an index: words that nearly all texts have, and two frequent ones that seldom meet. */
const QUESTIONS: Question[] = [
  { name: "a title in every tenth", text: "community" },
  { name: "a title of a role, read as the role", text: "community manager" },
  { name: "misspelled", text: "comunity mentroing" },
  { name: "a frequent word of texts only", text: "mentoring" },
  { name: "in nearly every text", text: wordOf(1) },
  { name: "in every fifth text", text: wordOf(80) },
  { name: "in every fiftieth text", text: wordOf(1_000) },
  { name: "in one text of a thousand", text: wordOf(15_000) },
  { name: "two frequent words that seldom meet", text: `${wordOf(300)} ${wordOf(320)}` },
  { name: "in Chinese", text: "社区架构师" },
  { name: "one Chinese character", text: "师" },
  { name: "narrowed down", text: "community", filter: { kind: "ROLE", industry: "FINANCE", language: "en" } },
  { name: "the tenth page", text: "community", page: 10 },
  { name: "what nobody says", text: "zeppelin" },
];

/** Asks every question at every size, in alternating rounds, of databases filled for it. */
export async function measureSearch(sizes: readonly number[], rounds: number): Promise<Measured[]> {
  const places = await Promise.all(sizes.map(openCommons));
  for (const [index, size] of sizes.entries()) await places[index]!.fill(size);
  const measured: Measured[] = [];
  for (const question of QUESTIONS) {
    const times: number[][] = sizes.map(() => []);
    const finds: string[] = [];
    const statements: number[] = [];
    const starts = await Promise.all(places.map((place) => place.pageBefore(question)));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, place] of places.entries()) {
        const begun = performance.now();
        const { countBand } = await place.ask(question, starts[index] ?? null);
        // The first round warms up.
        if (round > 0) times[index]!.push(performance.now() - begun);
        finds[index] = countBand;
        statements[index] = place.lastStatements();
      }
    }
    const milliseconds = times.map((one) => one.toSorted((a, b) => a - b)[Math.floor(one.length / 2)]!);
    measured.push({ question: question.name, finds: finds.join(" / "), milliseconds, statements });
  }
  for (const place of places) await place.close();
  return measured;
}

async function openCommons() {
  const databases = await createTestDatabases();
  const owner = new pg.Client({ connectionString: databases.owner.commons });
  await owner.connect();
  const commons = createDataSource({
    url: databases.urls.reader,
    entities: [],
    poolSize: 2,
    statementTimeout: 10_000,
    readOnly: true,
  });
  await commons.initialize();
  let statements = 0;
  commons.setOptions({ logger: { ...SILENT, logQuery: () => (statements += 1) }, logging: ["query"] });
  const resolver = new SearchResolver(commons);
  const ask = ({ text, filter }: Question, after: string | null) => {
    statements = 0;
    return resolver.search({ first: 20, after }, text, filter ?? null);
  };
  return {
    fill: (entries: number) => fillCommons(owner, entries),
    ask,
    lastStatements: () => statements,
    async pageBefore(question: Question): Promise<string | null> {
      let after: string | null = null;
      for (let page = 1; page < (question.page ?? 1); page += 1) {
        after = (await ask(question, after)).pageInfo.endCursor;
      }
      return after;
    },
    async close() {
      await owner.end();
      await commons.destroy();
      await databases.drop();
    },
  };
}

const nothing = () => undefined;
const SILENT = {
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};
