import type { DemoLadder } from "../demo-ladder.ts";
import type { DemoOrganization } from "../demo-organization.ts";

/** What an author writes in place of the office's own words, longest first. */
export function replacementsFor(organization: DemoOrganization): DemoLadder["replacements"] {
  const names = [organization.name, ...organization.aliases];
  return [
    ...names.map((surface) => ({ surface, replacement: "the company" })),
    ...organization.products.map((surface) => ({ surface, replacement: "our product" })),
    ...organization.domains.map((surface) => ({ surface, replacement: "our site" })),
  ].sort((one, other) => other.surface.length - one.surface.length);
}
