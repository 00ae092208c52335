import type { LocalizedText } from "@rungs/shared/ladder";
import type { Role } from "@rungs/shared/role";
import type { Rank } from "@rungs/shared/vocabulary/ladder";

import { isNeutralTitle } from "../../titles/is-neutral-title.ts";
import { publishableTitle } from "../../titles/publishable-title.ts";
import { titleKey } from "../../titles/title-key.ts";
import type { ReplacedTitle, TitleRules } from "../kind-rules.ts";

/** At this rank the neutral title has no grade: where a role does not say how high it stands, its title does not. */
const NO_GRADE: Rank = 3;

/** A role's external titles are shown as the titles of a ladder's levels are: rare ones in neutral words. */
export const ROLE_TITLES: TitleRules<Role> = {
  rareKeys({ externalTitles }) {
    const rare = externalTitles.flat().filter(({ value }) => !isNeutralTitle(value));
    return [...new Set(rare.map(({ value }) => titleKey(value)))];
  },
  neutralise(role, popular) {
    const replaced: ReplacedTitle[] = [];
    const externalTitles = role.externalTitles.map((title, index) =>
      title.map((one) => {
        const { language, value: from } = one;
        const to = neutralTitle(role, one, popular);
        if (to !== from) replaced.push({ section: "ROLE_TITLE", id: null, index, language, from, to });
        return { language, value: to };
      }),
    );
    return { content: { ...role, title: externalTitles[0] ?? role.title, externalTitles }, replaced };
  },
  distinct: (role) => ({ ...role, externalTitles: distinct(role.externalTitles) }),
};

function neutralTitle(
  { roleFamily, ranks }: Role,
  title: LocalizedText[number],
  popular: ReadonlySet<string>,
): string {
  // Without a family nothing is published, so there is nothing to call it by yet.
  if (roleFamily === null) return title.value;
  const isManagement = /manag|经理|主管/i.test(title.value);
  return publishableTitle(title, { roleFamily, rank: ranks?.min ?? NO_GRADE, isManagement, popular });
}

function distinct(titles: readonly LocalizedText[]): LocalizedText[] {
  const seen = new Set<string>();
  return titles.filter((title) => {
    const key = JSON.stringify(title);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
