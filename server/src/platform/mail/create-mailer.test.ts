import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { createMailer } from "./create-mailer.ts";

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
