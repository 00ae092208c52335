import { afterAll, beforeAll, expect, test } from "vitest";

import type { Author } from "../../../server/src/workspace/require-author.ts";
import { startTwoServers, type TwoServers } from "./start-two-servers.ts";

/** An employer can see who gets mail from us, and what its subject is: nothing else may be in them. */
const SUBJECTS = ["Please confirm your address", "You already have an account", "You have an invitation"];

const NAME = "Vimporetasu Systems";
const LINE = "sharpens quills for the whole guild";

let servers: TwoServers;
let author: Author;
let mails: string[];

beforeAll(async () => {
  servers = await startTwoServers();
  const { door } = servers;
  author = await door.network.addOffice(NAME);
  await door.publish(author, await door.newDraft(author, LINE));
  await door.applyAll();
  const cookie = await servers.signIn(author);
  await servers.ask(
    cookie,
    `mutation { inviteMember(input: { email: "newcomer@elsewhere.example", role: MEMBER }) { __typename } }`,
  );
  // Once for a free address, and once for the same, which then has an account.
  for (let count = 0; count < 2; count += 1) {
    await servers.ask(
      null,
      `mutation { registerOrganization(input: {
         email: "somebody@elsewhere.example", name: "Quillon Penhaligon", organizationName: "${NAME}", password: "a long walk along the river"
       }) { __typename } }`,
    );
    if (count === 0) await confirmNewcomer();
  }
  mails = (await servers.readMails()).map(decode);
}, 120_000);
afterAll(() => servers?.close());

test("every mail has one of three subjects, one sender, and no word of an office or a ladder", () => {
  const subjects = new Set(mails.map((mail) => /^Subject: (.*)$/m.exec(mail)![1]!));
  const senders = new Set(mails.map((mail) => /^From: (.*)$/m.exec(mail)![1]!));

  expect([...subjects].sort()).toEqual(SUBJECTS);
  expect([...senders]).toEqual(["no-reply@web.test"]);
  for (const mail of mails) {
    expect(mail).not.toMatch(/Vimporetasu|Quillon|Penhaligon|quills|ladder|office|manager|编制|职级/i);
    expect(mail).not.toContain(author.organizationId);
  }
});

test("two mails of one kind differ in their reader, their link and their own stamps alone", () => {
  const headers = mails.map((mail) =>
    [...mail.split("\n\n")[0]!.matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) => name).sort(),
  );
  for (const names of headers) expect(names).toEqual(headers[0]);
  expect(headers[0]).toEqual(
    [
      "Content-Transfer-Encoding",
      "Content-Type",
      "Date",
      "From",
      "MIME-Version",
      "Message-ID",
      "Subject",
      "To",
    ].sort(),
  );
});

test("publishing, withdrawing and editing send no mail at all", async () => {
  const before = (await servers.readMails()).length;
  const draft = await servers.door.newDraft(author, "trims quills");
  await servers.door.publish(author, draft);
  await servers.door.applyAll();

  expect((await servers.readMails()).length).toBe(before);
});

async function confirmNewcomer(): Promise<void> {
  const mail = (await servers.readMails()).map(decode).find((one) => one.includes("Please confirm"))!;
  const [, key] = /\/([A-Za-z0-9_-]{20,})\s/.exec(mail) ?? /[?&]key=([A-Za-z0-9_-]+)/.exec(mail) ?? [];
  const answer = await servers.ask(
    null,
    "mutation ($input: ConfirmEmailInput!) { confirmEmail(input: $input) { __typename } }",
    { input: { key, password: "a long walk along the river" } },
  );
  expect(answer.text).toContain("EmailConfirmed");
}

/** A mail as a reader sees it: lines put together again, and what was encoded as text. */
function decode(mail: string): string {
  const unfolded = mail.replaceAll("\r\n", "\n");
  const [head, ...rest] = unfolded.split("\n\n");
  const body = rest.join("\n\n");
  if (/Content-Transfer-Encoding: base64/i.test(head!)) {
    return `${head}\n\n${Buffer.from(body, "base64").toString("utf8")}`;
  }
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/(=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll("=", ""), "hex").toString("utf8"));
  return `${head}\n\n${bytes}`;
}
