import { requiredSkills } from "@rungs/shared/skills/required-skills";
import { translateRole } from "@rungs/shared/skills/translate-role";
import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { NAMED_ROLE_FAMILIES } from "@rungs/shared/vocabulary/role-family-skills";
import { skillsOfJobFamily } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { rankName } from "#web/ladder/format.ts";
import { queryOrNull } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/translation.route.ts";
import { JobOverlap } from "./job-overlap.tsx";
import { MINE, rankIn, sourceIn } from "./mobility-address.ts";
import styles from "./mobility.module.css";
import { MY_TRANSLATION } from "./skills.operations.ts";

/** "HR has no class for what I do. Now I can say it in theirs, and show how I got the number." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  // Who is not signed in, or has no inventory yet, translates one of the roles.
  const mine = (await queryOrNull(request, MY_TRANSLATION, {}))?.skillInventory ?? null;
  const source = sourceIn(searchParams, NAMED_ROLE_FAMILIES, mine !== null) ?? "COMMUNITY_ARCHITECT";
  const rank = rankIn(searchParams) ?? 4;
  return {
    source,
    rank,
    hasOwn: mine !== null,
    overlaps:
      source === MINE && mine
        ? mine.translation
        : translateRole(requiredSkills(source === MINE ? "COMMUNITY_ARCHITECT" : source, rank)),
  };
}

export default function Translation({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { source, rank, hasOwn } = loaderData;
  const overlaps = loaderData.overlaps.filter(({ matching }) => matching.length > 0);
  const roles = NAMED_ROLE_FAMILIES.map((family) => ({
    value: family,
    label: t(`vocabulary:roleFamily.${family}`),
  }));
  const who =
    source === MINE
      ? t("mobility:mine")
      : t("mobility:translation.role", {
          role: t(`vocabulary:roleFamily.${source}`),
          rank: rankName(t, rank),
        });
  const untold = JOB_FAMILIES.filter((family) => skillsOfJobFamily(family).length === 0).map((family) =>
    t(`vocabulary:jobFamily.${family}`),
  );
  return (
    <>
      <PageHeader
        eyebrow={<a href="/skills">{t("mobility:toSkills")}</a>}
        title={t("mobility:translation.title")}
        lead={t("mobility:translation.lead")}
      />
      <form className={styles.form}>
        <NativeChoice
          label={t("mobility:translation.whose")}
          name="from"
          defaultValue={source}
          options={hasOwn ? [{ value: MINE, label: t("mobility:mine") }, ...roles] : roles}
        />
        <NativeChoice
          label={t("mobility:translation.rank")}
          name="rank"
          defaultValue={rank}
          options={RANKS.map((value) => ({ value: String(value), label: rankName(t, value) }))}
        />
        <Button type="submit" look="primary">
          {t("mobility:show")}
        </Button>
      </form>
      <section aria-labelledby="overlaps" className={styles.section}>
        <h2 id="overlaps">{t("mobility:translation.heading", { who })}</h2>
        {overlaps.length > 0 ? (
          <ol role="list" className={styles.results}>
            {overlaps.map((overlap, index) => (
              <JobOverlap key={overlap.jobFamily} overlap={overlap} isOpen={index === 0} />
            ))}
          </ol>
        ) : (
          <p>{t("mobility:translation.nothing")}</p>
        )}
      </section>
      <section aria-labelledby="how" className={styles.how}>
        <h2 id="how">{t("mobility:translation.how")}</h2>
        <p>{t("mobility:translation.howRule")}</p>
        <p>{t("mobility:translation.howSort")}</p>
        <p>
          {t("mobility:translation.howLimit", {
            jobs: new Intl.ListFormat(i18n.language).format(untold),
          })}
        </p>
        <p>{t("mobility:translation.howRoles")}</p>
      </section>
    </>
  );
}
