import type { PostWishValues } from "@rungs/shared/inputs/post-wish";
import { buildSchema } from "graphql";
import pg from "pg";

import { askGraphql } from "../support/ask-graphql.ts";
import type { Product } from "../support/start-product.ts";
import { wholeQueries } from "../support/whole-queries.ts";

/** A text that left the office's own hands, and where it was read. */
export interface ReadText {
  where: string;
  text: string;
}

/** Who reads: nobody in particular, or a person with this cookie. */
export interface Reader {
  name: string;
  cookie: string | null;
}

/** The ids a curious reader tries, known or guessed. */
export interface TriedIds {
  ladders: readonly string[];
  guessed: readonly string[];
}

/** Asks every query of the schema with everything selected, for every id that might be one. */
export async function readGraphql(
  product: Pick<Product, "apiOrigin">,
  schemaText: string,
  reader: Reader,
  { ladders, guessed }: TriedIds,
): Promise<ReadText[]> {
  const ids = [...ladders, ...guessed];
  const texts: ReadText[] = [];
  for (const { field, text, arguments: declared } of wholeQueries(buildSchema(schemaText), {
    pageSize: 10,
  })) {
    const takesId = declared.find(({ type }) => /^\[?ID!/.test(String(type)) || String(type) === "ID");
    const takesKey = declared.some(({ name }) => name === "key");
    for (const id of takesId || takesKey ? ids : [null]) {
      const variables: Record<string, unknown> = {};
      if (takesId) variables[takesId.name] = String(takesId.type).startsWith("[") ? [ladders[0], id] : id;
      if (takesKey) variables["key"] = id;
      if (declared.some(({ name }) => name === "text")) variables["text"] = SEARCHED;
      if (declared.some(({ name }) => name === "to")) Object.assign(variables, { from: 1, to: 2 });
      if (field === "suggestedPosts") variables["input"] = WISH;
      const answer = await askGraphql(product, reader.cookie, text, variables);
      const refused = answer.errors.find(({ extensions }) => !EXPECTED.includes(extensions?.code ?? ""));
      // An answer that was refused for its size or its form would prove nothing.
      if (refused) throw new Error(`${reader.name} asked for ${field}: ${answer.text.slice(0, 400)}`);
      texts.push({ where: `graphql ${field}(${id ?? ""}) as ${reader.name}`, text: answer.text });
    }
  }
  return texts;
}

/** A title that ladders have: what is asked of words is asked of these. */
const SEARCHED = "Senior Community Manager";

/** What the post of the office answers. */
const WISH: PostWishValues = {
  purpose: "MENTOR_REQUEST",
  topics: ["HIRING"],
  functions: [],
  format: "ONE_OFF",
  languages: ["en"],
  hours: [],
  startingUp: false,
};

const EXPECTED = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT"];

/** Opens every page of the product, as a document and as the data behind it, with all its headers. */
export async function readPages(
  { origin }: Product,
  reader: Reader,
  { ladders, guessed }: TriedIds,
): Promise<ReadText[]> {
  const ids = [...ladders, ...guessed];
  const paths = [
    "/",
    "/ladders",
    "/ladders?text=work",
    "/search",
    "/search?text=helps",
    "/compare",
    `/compare?${ladders.map((id) => `id=${id}`).join("&")}`,
    "/offices",
    "/offices?function=LEGAL",
    `/offices/compare?${ids.map((id) => `id=${id}`).join("&")}`,
    "/sign-in",
    "/workspace",
    "/workspace/office",
    "/workspace/office/details",
    "/workspace/office/functions",
    "/workspace/office/functions/LEGAL",
    "/workspace/office/needs",
    "/workspace/office/peers",
    "/workspace/import",
    "/workspace/roles",
    "/workspace/roles/new",
    "/workspace/practices",
    "/workspace/practices/new",
    "/workspace/posts",
    "/workspace/posts/new",
    "/workspace/succession",
    "/roles",
    "/practices",
    "/board",
    "/board?topic=HIRING&clock=330",
    "/clauses",
    "/clauses?evidence=UPSTREAM_COMMIT",
    "/titles",
    "/statistics",
    "/peers",
    "/register",
    "/account",
    "/organization",
    "/organization/words",
    "/organization/people",
    "/skills",
    "/skills/edit",
    "/skills/translation",
    "/skills/moves",
    "/skills/in-public",
    "/notices",
    "/following",
    "/organization/looks",
    "/operator",
    "/introductions",
    "/circles",
    "/circles/wish",
    `/introductions/new?post=${ladders[0]}`,
    "/nowhere",
    "/ladders/%00",
    ...ids.flatMap((id) => [
      `/ladders/${id}`,
      `/ladders/${id}/changes?from=1&to=2`,
      `/compare?id=${ladders[0]}&id=${id}`,
      `/offices/${id}`,
      `/offices/${id}?year=2019`,
      `/roles/${id}`,
      `/practices/${id}`,
      `/board/${id}`,
      `/workspace/ladders/${id}`,
      `/workspace/ladders/${id}/adoption`,
      `/workspace/roles/${id}`,
      `/workspace/roles/${id}/hr-pack`,
      `/workspace/practices/${id}`,
      `/workspace/posts/${id}`,
      `/workspace/posts/${id}/suggestions`,
      `/workspace/drafts/${id}/peer-review`,
      `/workspace/ladders/${id}/details`,
      `/workspace/drafts/${id}/review`,
      `/workspace/publications/${id}`,
      `/invitations/${id}`,
      `/introductions/${id}`,
      `/introductions/${id}/notes`,
      `/circles/${id}/changes`,
      `/circles/${id}`,
    ]),
  ];
  const texts: ReadText[] = [];
  for (const path of paths) {
    for (const address of [path, dataAddress(path)]) {
      const response = await fetch(origin + address, {
        redirect: "manual",
        headers: reader.cookie ? { cookie: reader.cookie } : {},
      });
      const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
      texts.push({
        where: `page ${address} as ${reader.name}`,
        text: `${response.status}\n${headers}\n\n${await response.text()}`,
      });
    }
  }
  return texts;
}

/** Dumps everything a role of the commons may select: our tables, the catalogue, statistics. */
export async function dumpDatabase(url: string): Promise<ReadText[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
         AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT')
       ORDER BY 1`,
    );
    const texts: ReadText[] = [];
    for (const { name } of rows) {
      const dumped = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      texts.push({ where: `table ${name}`, text: dumped.rows.map(({ row }) => row).join("\n") });
    }
    return texts;
  } finally {
    await client.end();
  }
}

/** What the processes logged. */
export async function readLogs(product: Product): Promise<ReadText[]> {
  return Object.entries(await product.readLogs()).map(([name, text]) => ({ where: `log of ${name}`, text }));
}

function dataAddress(path: string): string {
  return path === "/" ? "/_root.data" : path.replace(/^[^?]+/, "$&.data");
}
