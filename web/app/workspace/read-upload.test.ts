import { LIMITS } from "@rungs/shared/limits";
import { expect, test } from "vitest";

import { readUpload } from "./read-upload.server.ts";

function upload(file: File | null): Request {
  const body = new FormData();
  if (file) body.set("file", file);
  return new Request("http://localhost/workspace/import", { method: "POST", body });
}

test("a file is read byte for byte, with its name", async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x23, 0x20, 0xe9]);
  const read = await readUpload(upload(new File([bytes], "阶梯.md")));
  expect(read.ok && [read.fileName, [...read.bytes]]).toEqual(["阶梯.md", [...bytes]]);
});

test("a file at the limit is taken, one byte more is refused before it is sent on", async () => {
  const atLimit = await readUpload(upload(new File([new Uint8Array(LIMITS.importBytes)], "a.csv")));
  expect(atLimit.ok).toBe(true);
  const above = await readUpload(upload(new File([new Uint8Array(LIMITS.importBytes + 1)], "a.csv")));
  expect(above.ok || above.problem.code).toBe("file-too-large");
});

test("a form without a file says so", async () => {
  const none = await readUpload(upload(null));
  const empty = await readUpload(upload(new File([], "")));
  expect([none, empty].map((read) => read.ok || read.problem.code)).toEqual(["no-file", "no-file"]);
});

test("a body that is no form at all is refused", async () => {
  const request = new Request("http://localhost/workspace/import", {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=x" },
    body: "nothing of the kind",
  });
  expect((await readUpload(request)).ok).toBe(false);
});
