import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const APP = fileURLToPath(new URL("../", import.meta.url));
const read = (file: string) => readFileSync(join(APP, file), "utf8");

test("every page that can refuse because of a conflict reads anew what stands by then", () => {
  const files = readdirSync(APP, { recursive: true, encoding: "utf8" });
  const acting = files.filter((file) => file.endsWith(".route.tsx") && /function action\b/.test(read(file)));
  const refusing = acting.filter((file) => mayRefuse(file));
  expect(refusing.length).toBeGreaterThan(15);
  const stale = refusing.filter((route) => !/^export \{ shouldRevalidate \}/m.test(read(route)));
  expect(stale).toEqual([]);
});

/** Whether a route, or what it imports for the server alone, answers with 409. */
function mayRefuse(file: string): boolean {
  const text = read(file);
  if (/\b409\b/.test(text)) return true;
  return [...text.matchAll(/from "(\.{1,2}\/[^"]+\.server\.ts)"/g)].some(([, path]) =>
    mayRefuse(join(dirname(file), path!)),
  );
}
