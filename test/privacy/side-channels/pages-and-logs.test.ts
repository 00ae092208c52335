import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { DEMO_PASSWORD } from "../../../server/src/demo/demo-accounts.ts";
import { askGraphql } from "../../support/ask-graphql.ts";
import { EDITOR, LEAD, loadSmallNetwork, READER } from "../../support/load-small-network.ts";
import { type Product, startProduct } from "../../support/start-product.ts";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const MOMENT = /\b20\d\d-\d\d(-\d\d)?\b|\bT?\d\d:\d\d:\d\d|\b1[6-9]\d{8}(\d{3})?\b/;

let product: Product;
let ladders: string[];
let cookies: string[];

beforeAll(async () => {
  product = await startProduct({ fill: loadSmallNetwork, graphqlDocuments: "any" });
  ladders = await idsIn(product.databases.urls.reader, "SELECT id::text FROM published_ladder");
  cookies = [
    await product.signIn(READER.email, DEMO_PASSWORD),
    await product.signIn(LEAD.email, DEMO_PASSWORD),
  ];
}, 240_000);
afterAll(() => product?.stop());

const open = (path: string, cookie = cookies[0]!) =>
  fetch(product.origin + path, { redirect: "manual", headers: { cookie, "accept-encoding": "identity" } });
const publicPaths = () => [
  "/ladders",
  "/ladders?text=open",
  `/ladders/${ladders[0]}`,
  `/ladders/${ladders[0]}/changes?from=1&to=2`,
  `/compare?id=${ladders[0]}&id=${ladders[1]}`,
  "/statistics",
  "/statistics/rules",
  "/promise",
];

test("a page of the commons keeps its address to itself and fetches nothing from elsewhere", async () => {
  for (const path of publicPaths()) {
    const response = await open(path);
    expect(response.status, path).toBe(200);
    const { headers } = response;
    // Not no-referrer: browsers would then post forms from nowhere. To others it tells as little.
    expect(headers.get("referrer-policy"), path).toBe("same-origin");
    expect(headers.get("cache-control"), path).toMatch(/^private\b/);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).toMatch(/^default-src 'none'/);
    const sources = policy
      .split(";")
      .flatMap((directive) => directive.trim().split(" ").slice(1))
      .map((source) => source.replace(/^'nonce-.*'$/, "'nonce'"));
    expect(
      [...new Set(sources)].filter(
        (source) => !/^('none'|'self'|'nonce'|'strict-dynamic'|data:)$/.test(source),
      ),
      path,
    ).toEqual([]);
    const html = await response.text();
    const addresses = [...html.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address!);
    expect(
      addresses.filter((address) => !/^(\/(?!\/)|#|\?|\.)/.test(address)),
      path,
    ).toEqual([]);
  }
});

test("a page tells no time finer than a quarter, in its headers or its text", async () => {
  for (const path of publicPaths()) {
    const response = await open(path);
    const { date, ...others } = Object.fromEntries(response.headers);
    expect(Math.abs(Date.parse(date!) - Date.now()), path).toBeLessThan(60_000);
    expect(Object.keys(others), path).not.toEqual(expect.arrayContaining(["last-modified"]));
    const told = `${JSON.stringify(others)}\n${await response.text()}`.replace(UUID, "");
    expect(MOMENT.exec(told)?.[0], path).toBeUndefined();
  }
  for (const path of ["/sitemap.xml", "/feed.xml", "/atom.xml"])
    expect((await open(path)).status, path).toBe(404);
});

test("two readers of different offices get the same page, byte by byte but for their own names", async () => {
  const read = async (path: string, cookie: string) => {
    const response = await open(path, cookie);
    const { date: _date, ...headers } = Object.fromEntries(response.headers);
    const nonce = /'nonce-([^']*)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "none";
    const page = `${JSON.stringify(headers)}\n${await response.text()}`.replaceAll(nonce, "nonce");
    return page.replaceAll(cookie === cookies[0] ? READER.name : LEAD.name, "me");
  };
  for (const path of publicPaths()) {
    const same = (await read(path, cookies[1]!)) === (await read(path, cookies[0]!));
    expect(same, path).toBe(true);
  }
});

test("no line of a log holds an id of one side with an id of the other, nor where somebody reads", async () => {
  const privateIds = new Set(
    await idsIn(
      product.databases.owner.workspace,
      `SELECT id::text FROM organization UNION SELECT id::text FROM person UNION SELECT id::text FROM draft
       UNION SELECT id::text FROM publication`,
    ),
  );
  const editor = await product.signIn(EDITOR.email, DEMO_PASSWORD);
  const drafts = await idsIn(product.databases.owner.workspace, "SELECT id::text FROM draft");
  for (let round = 0; round < 25; round += 1) {
    const [ladder, draft] = [ladders[round % ladders.length]!, drafts[round % drafts.length]!];
    await Promise.all([
      askGraphql(
        product,
        editor,
        `{ publishedLadder(id: "${ladder}") { quarter } ladderDraft(id: "${draft}") { id } }`,
      ),
      askGraphql(product, editor, `{ draftReview(draftId: "${draft}") { sha256 } }`),
      askGraphql(product, editor, `{ nothing(id: "${ladder}", of: "${draft}") }`),
      open(`/ladders/${ladder}`, editor).then((response) => response.text()),
      open(`/workspace/ladders/${draft}`, editor).then((response) => response.text()),
      open(`/ladders/${draft}?id=${ladder}`, editor).then((response) => response.text()),
    ]);
  }
  await product.signIn(EDITOR.email, "not the password").catch(() => null);
  const lines = Object.values(await product.readLogs()).flatMap((log) => log.split("\n"));
  const joined = lines.filter((line) => {
    const ids = line.toLowerCase().match(UUID) ?? [];
    return ids.some((id) => privateIds.has(id)) && ids.some((id) => ladders.includes(id));
  });

  expect(privateIds.size).toBeGreaterThan(50);
  expect(joined).toEqual([]);
  // Reading is nobody's business: not a line says which ladder was read, or from which address.
  expect(lines.filter((line) => ladders.some((id) => line.includes(id)))).toEqual([]);
  expect(lines.filter((line) => /"(ip|remoteAddress|forwardedFor|userAgent)"/i.test(line))).toEqual([]);
}, 120_000);

async function idsIn(url: string, query: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ id: string }>(query)).rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
