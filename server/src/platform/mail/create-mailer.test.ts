import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createMailer, MailNotAccepted } from "./create-mailer.ts";
import { findKeptMail, listKeptMails } from "./kept-mails.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "rungs-mail-"));
});
afterEach(() => rm(directory, { recursive: true }));

test("a mail that is kept can be read as it stands, its link whole", async () => {
  const link = `https://rungs.example/register/confirm?key=${"a1_=".repeat(60)}`;
  const text = `Open this link:\n\n${link}\n\n请打开以上链接${"确认".repeat(90)}。\n`;
  const send = createMailer({ smtpUrl: null, directory, from: "Rungs <rungs@rungs.example>" });
  await send({ to: "anna@harbour.example", subject: "Please confirm", text });

  const [file = ""] = await readdir(directory);
  const [head, ...body] = (await readFile(join(directory, file), "utf8")).split("\n\n");
  expect(file).toMatch(/\.eml$/);
  expect(head).toContain("To: anna@harbour.example");
  expect(head).toContain("Content-Transfer-Encoding: 8bit");
  expect(body.join("\n\n")).toBe(text);
});

test("mails that are kept are listed, the newest first, page by page, and nothing else in the folder is", async () => {
  const send = createMailer({ smtpUrl: null, directory, from: "rungs@rungs.example" });
  expect(await listKeptMails(join(directory, "none-yet"), { first: 2, after: null })).toEqual([]);
  await writeFile(join(directory, "secret.eml"), "To: nobody\n\nsecret");
  for (const number of [1, 2, 3]) {
    await send({ to: "anna@harbour.example", subject: `Number ${number}`, text: `Text ${number}\n` });
    await sleep(2);
  }
  const page = await listKeptMails(directory, { first: 2, after: null });
  expect(page.map(({ subject }) => subject)).toEqual(["Number 3", "Number 2", "Number 1"]);
  const next = await listKeptMails(directory, { first: 2, after: page[1]!.id });
  expect(next.map(({ subject }) => subject)).toEqual(["Number 1"]);
  expect(await findKeptMail(directory, page[0]!.id)).toMatchObject({
    to: "anna@harbour.example",
    text: "Text 3\n",
    keptAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  });
  for (const id of ["secret.eml", "../secret.eml", page[0]!.id.replace(/.eml$/, ".eml/..")])
    expect(await findKeptMail(directory, id), id).toBeNull();
});

test("a mail that nobody took is told from one that somebody may have", async () => {
  const mail = { to: "anna@harbour.example", subject: "Hello", text: "Hello.\n" };
  const sendTo = (port: number) =>
    createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, directory, from: "rungs@rungs.example" })(mail);

  const refusing = await startMailServer(() => "550 no");
  await expect(sendTo(refusing.port)).rejects.toBeInstanceOf(MailNotAccepted);
  await refusing.stop();
  await expect(sendTo(refusing.port)).rejects.toBeInstanceOf(MailNotAccepted);

  const silent = await startMailServer(() => null);
  const error: unknown = await sendTo(silent.port).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(MailNotAccepted);
  await silent.stop();
});

/** A mail server that answers the text of a mail so, or hangs up on it. */
async function startMailServer(answerText: () => string | null) {
  const server = createServer((socket) => {
    let isText = false;
    socket.on("error", () => undefined);
    socket.write("220 here\r\n");
    socket.on("data", (data) => {
      const said = data.toString();
      if (isText) {
        if (!said.endsWith("\r\n.\r\n")) return;
        const answer = answerText();
        if (answer === null) return void socket.destroy();
        isText = false;
        return void socket.write(`${answer}\r\n`);
      }
      isText = said.startsWith("DATA");
      socket.write(isText ? "354 go on\r\n" : "250 yes\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
