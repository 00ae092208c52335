import { readdir, readFile } from "node:fs/promises";

import type { Page } from "playwright-core";

const LOCALES = new URL("../../web/app/locales/", import.meta.url);

/** Finds what a page in another language still says in English, or by the key of a text. */
export async function findUntranslated(page: Page, locale: string): Promise<string[]> {
  const [english, translated] = [await readTexts("en"), await readTexts(locale)];
  const keys = new Set([...english.keys()].map((key) => key.replace(/_(one|other)$/, "")));
  const sameInBoth = new Set(translated.values());
  const fallbacks = new Set([...english.values()].filter((text) => !sameInBoth.has(text)));
  const said = await page.evaluate((locale) => {
    const texts: string[] = [document.title];
    const foreign = (element: Element | null) => {
      const language = element?.closest("[lang]")?.getAttribute("lang");
      // What people wrote is in their language and says so.
      return language !== null && language !== undefined && language !== locale;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest("script, style") || foreign(parentElement)) continue;
      texts.push(textContent ?? "");
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      if (foreign(element)) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  }, locale);
  return said.filter((text) => {
    const words = text.match(/[A-Za-z]\w*(?:[.:][A-Za-z0-9_]+)+/g) ?? [];
    return fallbacks.has(text) || words.some((word) => keys.has(word) || keys.has(word.replace(/^\w+:/, "")));
  });
}

/** Every text of a language by its key. */
async function readTexts(locale: string): Promise<Map<string, string>> {
  const folder = new URL(`${locale}/`, LOCALES);
  const texts = new Map<string, string>();
  for (const file of await readdir(folder)) {
    flatten(JSON.parse(await readFile(new URL(file, folder), "utf8")) as Texts, "", texts);
  }
  return texts;
}

interface Texts {
  [key: string]: string | Texts;
}

function flatten(texts: Texts, prefix: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === "string") into.set(prefix + key, value);
    else flatten(value, `${prefix}${key}.`, into);
  }
}
