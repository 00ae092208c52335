import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";

import type { Locale } from "#web/platform/locale.ts";

const FOLDERS = [
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local/share/fonts"),
  "/System/Library/Fonts",
  "/Library/Fonts",
  "C:\\Windows\\Fonts",
];

/** Fonts that have the letters of a language, by the names that their files usually have. */
const NEEDED: Record<Locale, RegExp> = {
  en: /\.(ttf|otf|ttc)$/i,
  "zh-Hans":
    /(cjk|sourcehan|notosanssc|wqy|pingfang|hiragino|msyh|simsun|heiti|uming|ukai|droidsansfallback).*\.(ttf|otf|ttc)$/i,
};

/** Fonts without serifs that are on most machines, in the two weights that pictures have. */
const USUAL =
  /^(inter|notosans|notosanssc|notosanscjk|liberationsans|dejavusans|arial|helvetica|sourcehansanssc|wqy-microhei|pingfang|msyh)([-_](regular|bold))?\.(ttf|otf|ttc)$/i;

/** The files that statistics can be taken away as; no PNG where the machine has no letters to draw it with. */
export async function formatsFor(locale: Locale): Promise<("csv" | "svg" | "png")[]> {
  return (await hasLetters(locale)) ? ["csv", "svg", "png"] : ["csv", "svg"];
}

/** Whether this machine has a font for a language; it is looked for once. */
export async function hasLetters(locale: Locale): Promise<boolean> {
  fontFiles ??= Promise.all(FOLDERS.map(filesIn)).then((files) => files.flat());
  return (await fontFiles).some((file) => NEEDED[locale].test(file));
}

/** The files of the fonts to draw a language with: few, because every one that is opened takes its time. */
export async function fontsFor(locale: Locale): Promise<string[]> {
  const files = (await hasLetters(locale)) ? await fontFiles! : [];
  const usual = files.filter((file) => USUAL.test(basename(file)));
  const own = usual.some((file) => NEEDED[locale].test(file))
    ? []
    : files.filter((file) => NEEDED[locale].test(file)).slice(0, 2);
  return [...usual, ...own];
}

let fontFiles: Promise<string[]> | undefined;

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true })).map((file) => join(folder, file));
  } catch {
    return [];
  }
}
