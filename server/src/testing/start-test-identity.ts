import { createIdentity, type IdentityParts } from "../identity/create-identity.ts";
import { hashPassword } from "../identity/password-hash.ts";
import { createDataSource } from "../platform/database/create-data-source.ts";
import { describeError } from "../platform/log/describe-error.ts";
import type { Mail } from "../platform/mail/create-mailer.ts";
import type { DataSource } from "typeorm";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { createTestDatabases, type TestDatabases } from "./create-test-databases.ts";

/** The password of everybody in a test. */
export const TEST_PASSWORD = "a long walk along the river";

export const TEST_ORIGIN = "http://web.test";

export const TEST_SECRET = "a secret of forty characters, for a test";

/** Somebody whom a test made. */
export interface TestPerson {
  personId: string;
  memberId: string;
  organizationId: string;
  email: string;
  role: MemberRole;
}

/** Identity on databases of its own, and the people a test needs. */
export interface TestIdentity extends IdentityParts {
  databases: TestDatabases;
  workspace: DataSource;
  /** Every mail that was sent, oldest first. */
  mails: Mail[];
  /** Every line that was logged. */
  logged: string[];
  addOrganization(name: string): Promise<string>;
  addPerson(organizationId: string, role: MemberRole, email?: string): Promise<TestPerson>;
  /** Posts to `/auth/<path>` as the web does. */
  post(path: string, body: object, headers?: Record<string, string>): Promise<Response>;
  /** Signs in and gives the cookie that a browser would send. */
  signIn(email: string, more?: { rememberMe?: boolean }): Promise<string>;
}

/** Starts identity for one test file; `close()` it in `afterAll`. */
export async function startTestIdentity(): Promise<TestIdentity> {
  const databases = await createTestDatabases();
  const mails: Mail[] = [];
  const logged: string[] = [];
  const parts = createIdentity({
    databaseUrl: databases.urls.identity,
    secret: TEST_SECRET,
    webOrigin: TEST_ORIGIN,
    sendMail: async (mail) => void mails.push(mail),
    log: (message, error) => void logged.push(JSON.stringify({ message, error: describeError(error) })),
  });
  const workspace = await createDataSource({
    url: databases.urls.app,
    entities: [],
    poolSize: 2,
    statementTimeout: 3000,
  }).initialize();
  const { pool } = parts.identity;
  // One hash for everybody: a test is not about how long hashing takes.
  const passwordHash = await hashPassword(TEST_PASSWORD);
  let people = 0;

  const post: TestIdentity["post"] = (path, body, headers = {}) =>
    parts.handleAuth(
      new Request(`${TEST_ORIGIN}/auth/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: TEST_ORIGIN, ...headers },
        body: JSON.stringify(body),
      }),
    );

  return {
    ...parts,
    databases,
    workspace,
    mails,
    logged,
    post,
    async addOrganization(name) {
      const { rows } = await pool.query<{ id: string }>(
        "INSERT INTO organization (name) VALUES ($1) RETURNING id",
        [name],
      );
      return rows[0]!.id;
    },
    async addPerson(organizationId, role, email = `person-${(people += 1)}@office.example`) {
      const { rows } = await pool.query<{ personId: string; memberId: string }>(
        `WITH added AS (
           INSERT INTO person (name, email, email_verified) VALUES ($1, $2, true) RETURNING id
         ), credential AS (
           INSERT INTO credential (person_id, provider_id, account_id, password)
           SELECT id, 'credential', id::text, $3 FROM added
         )
         INSERT INTO member (organization_id, person_id, role) SELECT $4, id, $5 FROM added
         RETURNING id AS "memberId", person_id AS "personId"`,
        [`Person at ${email}`, email, passwordHash, organizationId, role],
      );
      return { ...rows[0]!, organizationId, email, role };
    },
    async signIn(email, more = {}) {
      const response = await post("sign-in/email", { email, password: TEST_PASSWORD, ...more });
      if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`);
      return cookiesOf(response);
    },
    async close() {
      await parts.close();
      await workspace.destroy();
      await databases.drop();
    },
  };
}

/** What a browser would send after this response. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
