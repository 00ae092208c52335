import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, expect, test } from "vitest";

import { startTestIdentity, type TestIdentity } from "../../server/src/testing/start-test-identity.ts";

const PROGRAM = fileURLToPath(new URL("../../server/scripts/members.ts", import.meta.url));
const SERVER = fileURLToPath(new URL("../../server", import.meta.url));

let office: TestIdentity;
beforeAll(async () => {
  office = await startTestIdentity();
}, 120_000);
afterAll(() => office?.close());

async function members(...args: string[]): Promise<{ code: number | null; said: string; failed: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", PROGRAM, ...args], {
    cwd: SERVER,
    env: { PATH: process.env["PATH"], WORKSPACE_DATABASE_URL: office.databases.owner.workspace },
  });
  const answer = { code: null as number | null, said: "", failed: "" };
  child.stdout.on("data", (chunk: Buffer) => (answer.said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (answer.failed += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...answer, code })));
}

test("the operator sees who waits, accepts a domain, and ends a membership", async () => {
  const organizationId = await office.addOrganization("North Harbour");
  await office.addPerson(organizationId, "OWNER", "anna@harbour.example");
  const before = await members("list");
  expect(before.said).toContain(`${organizationId}  North Harbour (harbour.example)`);
  expect(before.said).toContain("Not verified");

  const accepted = await members("accept", "Harbour.example", "--unit", "Harbour Group");
  expect(accepted).toMatchObject({ code: 0, failed: "" });
  expect(accepted.said).toContain("1 organization became a member");
  const after = await members("list");
  expect(after.said).toContain("Members: 1, of 1 unit");
  expect(after.said).toContain("harbour.example, of Harbour Group");

  expect((await members("end", organizationId)).said).toContain("The membership of North Harbour has ended");
  expect((await members("end", organizationId)).failed).toContain("has ended already");
  expect((await members("list")).said).toContain("Left");
}, 60_000);

test("only the command line names who looks after the network, and it takes the name back", async () => {
  const organizationId = await office.addOrganization("South Harbour");
  await office.addPerson(organizationId, "MEMBER", "otto@south.example");
  const cookie = await office.signIn("otto@south.example");
  const isOperator = async () => (await office.findViewer(new Headers({ cookie })))?.isOperator;
  expect(await isOperator()).toBe(false);
  expect(await members("operator", "Otto@south.example")).toMatchObject({ code: 0, failed: "" });
  expect(await isOperator()).toBe(true);
  expect(await members("operator", "otto@south.example", "--not")).toMatchObject({ code: 0, failed: "" });
  expect(await isOperator()).toBe(false);
  expect((await members("operator", "nobody@south.example")).failed).toContain("Nobody has confirmed");
  await expect(
    office.identity.pool.query("INSERT INTO operator SELECT id FROM person"),
  ).rejects.toMatchObject({ code: "42501" });
}, 60_000);

test("what cannot be done is said in one sentence, and help is help", async () => {
  const [help, nothing, unknown, mail, id] = await Promise.all([
    members("--help"),
    members(),
    members("forget", "everything"),
    members("accept", "gmail.com"),
    members("end", "North Harbour"),
  ]);
  expect(help).toMatchObject({ code: 0, failed: "" });
  for (const word of ["list", "accept DOMAIN", "end ORGANIZATION_ID", "--unit"]) {
    expect(help.said).toContain(word);
  }
  expect(nothing).toMatchObject({ code: 1, said: "" });
  expect(unknown.failed).toContain("There is no command forget.");
  expect(mail.failed).toBe("Anybody can have an address at gmail.com: it proves nothing.\n");
  expect(id.failed).toBe("North Harbour is not the id of an organization; list shows the ids.\n");
}, 60_000);
