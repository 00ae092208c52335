import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { printSchema } from "graphql";

import { composeServer } from "../../../server/src/compose.ts";
import { readServerConfig } from "../../../server/src/config.ts";
import { hashPassword } from "../../../server/src/identity/password-hash.ts";
import { requireConfig } from "../../../server/src/platform/run-process.ts";
import { startTestDoor, type TestDoor } from "../../../server/src/testing/start-test-door.ts";
import { TEST_PASSWORD } from "../../../server/src/testing/start-test-identity.ts";
import type { Author } from "../../../server/src/workspace/require-author.ts";
import { askGraphql, type GraphqlAnswer } from "../../support/ask-graphql.ts";
import { readGraphql, type ReadText } from "../canary-reader.ts";

/** A network of offices with a server that knows both sides and one that knows the commons alone. */
export interface TwoServers {
  readonly door: TestDoor;
  /** The server of an installation. */
  readonly apiOrigin: string;
  /** A server of the commons alone: its schema is what is public, whatever is added to it. */
  readonly commons: { readonly apiOrigin: string; readonly schemaText: string };
  /** Signs somebody in and gives their cookie. */
  signIn(author: Author): Promise<string>;
  ask(cookie: string | null, query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** Every public query with everything selected, for these ladders and these other ids. */
  crawl(ladders: readonly string[], guessed?: readonly string[]): Promise<ReadText[]>;
  /** The ids of the listed ladders. */
  listLadders(): Promise<string[]>;
  readMails(): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts them in this process, on databases of their own; `close()` in `afterAll`. */
export async function startTwoServers(): Promise<TwoServers> {
  const door = await startTestDoor();
  const folder = await mkdtemp(join(tmpdir(), "rungs-side-"));
  const { urls } = door.network.databases;
  const compose = (variables: Record<string, string>) =>
    composeServer(
      requireConfig(
        readServerConfig({
          COMMONS_READER_DATABASE_URL: urls.reader,
          SERVER_PORT: "0",
          LOG_LEVEL: "silent",
          GRAPHQL_DOCUMENTS: "any",
          ...variables,
        }),
      ),
    );
  const both = await compose({
    WORKSPACE_APP_DATABASE_URL: urls.app,
    WORKSPACE_IDENTITY_DATABASE_URL: urls.identity,
    AUTH_SECRET: "a secret of forty characters, for a test",
    WEB_ORIGIN: WEB_ORIGIN,
    MAIL_DIRECTORY: folder,
  }).start();
  const publicSide = compose({});
  const alone = await publicSide.start();
  const apiOrigin = `http://127.0.0.1:${both.port}`;
  const commons = {
    apiOrigin: `http://127.0.0.1:${alone.port}`,
    schemaText: printSchema(publicSide.schema),
  };

  return {
    door,
    apiOrigin,
    commons,
    ask: (cookie, query, variables) => askGraphql({ apiOrigin }, cookie, query, variables),
    crawl: (ladders, guessed = []) =>
      readGraphql(commons, commons.schemaText, { name: "nobody", cookie: null }, { ladders, guessed }),
    async signIn({ personId }) {
      const rows = await door.asOwner("SELECT email FROM person WHERE id = $1", [personId]);
      await door.asOwner("UPDATE credential SET password = $2 WHERE person_id = $1", [
        personId,
        await hashPassword(TEST_PASSWORD),
      ]);
      const response = await fetch(`${apiOrigin}/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: WEB_ORIGIN },
        body: JSON.stringify({ email: (rows[0] as { email: string }).email, password: TEST_PASSWORD }),
      });
      if (!response.ok) throw new Error(await response.text());
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    async listLadders() {
      const rows = await door.network.commons.query<{ id: string }[]>(
        "SELECT id FROM published_ladder WHERE replaced_by IS NULL ORDER BY id",
      );
      return rows.map(({ id }) => id);
    },
    async readMails() {
      const names = await readdir(folder);
      return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    },
    async close() {
      await both.stop();
      await alone.stop();
      await door.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const WEB_ORIGIN = "http://web.test";
