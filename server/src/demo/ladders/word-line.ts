import type { DemoOrganization } from "../demo-organization.ts";

/** What stands for `[company]` and `[product]` in a file. */
export interface OwnWords {
  readonly company: string;
  readonly product: string;
}

/** The words of an office that is careful with its name. */
export const NEUTRAL_WORDS: OwnWords = { company: "the company", product: "our product" };

/** The words of an office that writes for itself only. */
export function ownWordsOf({ name, aliases, products }: DemoOrganization): OwnWords {
  return { company: aliases[0] ?? name, product: products[0] ?? NEUTRAL_WORDS.product };
}

/** Words one line: `{a|b}` by how far up (0 to below 1), then the names; a sentence begins with a capital. */
export function wordLine(line: string, howFar: number, words: OwnWords): string {
  const text = line
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => {
      const alternatives = choices.split("|");
      const place = Math.min(alternatives.length - 1, Math.floor(howFar * alternatives.length));
      return alternatives[place] ?? "";
    })
    .replaceAll("[company]", words.company)
    .replaceAll("[product]", words.product);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
