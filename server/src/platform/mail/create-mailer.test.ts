import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createMailer, MailNotAccepted } from "./create-mailer.ts";

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
