import { expect, test } from "vitest";

import { createLogger } from "./create-logger.ts";
import { describeError } from "./describe-error.ts";

test("a database's error is described by its code, not by the value that it quotes", () => {
  const error = Object.assign(new Error('invalid input syntax for type uuid: "private words"'), {
    code: "22P02",
    detail: "Key (title)=(private words) already exists.",
  });
  const described = describeError(error);
  expect(described).toMatchObject({ type: "Error", code: "22P02" });
  expect(described.at.length).toBeGreaterThan(0);
  expect(JSON.stringify(described)).not.toContain("private words");
});

test("a text of several lines does not hide among the places", () => {
  const error = new Error("first\n    at private (words)");
  expect(JSON.stringify(describeError(error))).not.toContain("private");
});

test("a mistake of ours keeps its message, which names only identifiers", () => {
  const read = () => (undefined as unknown as { title: string }).title;
  let caught: unknown;
  try {
    read();
  } catch (error) {
    caught = error;
  }
  expect(describeError(caught).message).toContain("title");
});

test("credentials are left out of the log wherever they are put", () => {
  const lines: string[] = [];
  const log = createLogger("test", "info", { write: (line: string) => void lines.push(line) });
  const secrets = { cookie: "s3cret", authorization: "s3cret", "set-cookie": ["s3cret"], password: "s3cret" };
  log.info(secrets);
  log.info({ headers: secrets });
  log.info({ request: { headers: secrets, variables: { text: "s3cret" } } });
  expect(lines).toHaveLength(3);
  expect(lines.join()).not.toContain("s3cret");
});
