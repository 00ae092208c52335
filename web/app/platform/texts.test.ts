import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { en } from "#web/locales/en.ts";

const app = fileURLToPath(new URL("../", import.meta.url));
const parents = ["root.tsx", "design/working.route.tsx"];

// Documents do not hydrate, so their texts never come to the browser.
const [, below] = /layout\("design\/working\.route\.tsx", \[(.*?)\n {2}\]\)/s.exec(read("routes.ts"))!;
const working = [...below!.matchAll(/"([^"]+\.route\.tsx)"/g)]
  .map(([, file]) => file!)
  .filter((file) => !/handle = \{[^}]*document/.test(read(file)));

test.each([...parents, ...working])(
  "%s waits for the texts that its parts show, and for no others",
  (file) => {
    const above = new Set(parentsOf(file).flatMap((parent) => [...shownBy(parent)]));
    const expected = [...shownBy(file)].filter((namespace) => !above.has(namespace)).sort();
    expect(awaitedBy(file).sort()).toEqual(expected);
  },
);

/** The namespaces of every text that a module and what it imports can show. */
function shownBy(file: string, seen = new Set<string>()): Set<string> {
  const shown = new Set<string>();
  if (seen.has(file)) return shown;
  seen.add(file);
  const text = read(file);
  if (file.endsWith(".tsx") || /\bTFunction\b/.test(text)) {
    if (/\bt\(\s*["'`][\w.]+["'`]/.test(text)) shown.add("common");
  }
  for (const namespace of Object.keys(en)) {
    if (new RegExp(`["'\`]${namespace}:`).test(text)) shown.add(namespace);
  }
  for (const imported of importsOf(file, text)) {
    for (const namespace of shownBy(imported, seen)) shown.add(namespace);
  }
  return shown;
}

function importsOf(file: string, text: string): string[] {
  const names = [...text.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?"([^"]+)";/gms)].map(
    ([, name]) => name!,
  );
  return names
    .filter((name) => !/\.server\.ts$|\.operations\.ts$|\+types|\.css$/.test(name))
    .flatMap((name) => {
      const path = name.startsWith("#web/")
        ? name.slice("#web/".length)
        : name.startsWith(".")
          ? relative(app, join(app, dirname(file), name))
          : null;
      return path !== null && existsSync(join(app, path)) && /\.tsx?$/.test(path) ? [path] : [];
    });
}

function awaitedBy(file: string): string[] {
  const call = /^await needTexts\(([^)]*)\);/m.exec(read(file));
  return call ? [...call[1]!.matchAll(/"(\w+)"/g)].map(([, namespace]) => namespace!) : [];
}

function parentsOf(file: string): string[] {
  if (file === "root.tsx") return [];
  return file === parents[1] ? [parents[0]!] : parents;
}

function read(file: string): string {
  return readFileSync(join(app, file), "utf8");
}
