import type { DemoLadder } from "../demo-ladder.ts";
import type { DemoOrganization } from "../demo-organization.ts";

const REPLACEMENTS = {
  en: { name: "the company", product: "our product", domain: "our site" },
  "zh-Hans": { name: "公司", product: "我们的产品", domain: "我们的网站" },
} as const;

/** What an author writes in place of the office's own words, longest first. */
export function replacementsFor(
  { name, aliases, products, domains }: DemoOrganization,
  language: DemoLadder["language"],
): DemoLadder["replacements"] {
  const words = REPLACEMENTS[language];
  return [
    ...[name, ...aliases].map((surface) => ({ surface, replacement: words.name })),
    ...products.map((surface) => ({ surface, replacement: words.product })),
    ...domains.map((surface) => ({ surface, replacement: words.domain })),
  ].sort((one, other) => other.surface.length - one.surface.length);
}
