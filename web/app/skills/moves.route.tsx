import { movesInto } from "@rungs/shared/skills/moves-into";
import { broughtSkills } from "@rungs/shared/skills/required-skills";
import { JOB_FAMILIES } from "@rungs/shared/vocabulary/job-families";
import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { skillsOfJobFamily } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { rankName } from "#web/ladder/format.ts";
import { queryOrNull } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/moves.route.ts";
import { MINE, rankIn, sourceIn } from "./mobility-address.ts";
import styles from "./mobility.module.css";
import { RoleMoves } from "./role-moves.tsx";
import { MY_MOVES } from "./skills.operations.ts";

/** "A product manager two floors down would be good at this. At which level, and what would she have to learn?" */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const rank = rankIn(searchParams) ?? 4;
  const mine = (await queryOrNull(request, MY_MOVES, { rank }))?.skillInventory ?? null;
  const source = sourceIn(searchParams, JOB_FAMILIES, mine !== null) ?? "PRODUCT_MANAGEMENT";
  const job = source === MINE ? "PRODUCT_MANAGEMENT" : source;
  return {
    source,
    rank,
    hasOwn: mine !== null,
    isKnown: source === MINE || skillsOfJobFamily(source).length > 0,
    moves: source === MINE && mine ? mine.moves : movesInto(broughtSkills(job, rank), rank),
  };
}

export default function Moves({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { source, rank, hasOwn, isKnown, moves } = loaderData;
  const jobs = JOB_FAMILIES.map((family) => ({
    value: family,
    label: t(`vocabulary:jobFamily.${family}`),
  }));
  const who = t("mobility:moves.who", {
    job: source === MINE ? t("mobility:mine") : t(`vocabulary:jobFamily.${source}`),
    rank: rankName(t, rank),
  });
  return (
    <>
      <PageHeader
        eyebrow={<a href="/skills">{t("mobility:toSkills")}</a>}
        title={t("mobility:moves.title")}
        lead={t("mobility:moves.lead")}
      />
      <form className={styles.form}>
        <NativeChoice
          label={t("mobility:moves.from")}
          name="from"
          defaultValue={source}
          options={hasOwn ? [{ value: MINE, label: t("mobility:mine") }, ...jobs] : jobs}
        />
        <NativeChoice
          label={t(source === MINE ? "mobility:moves.rankMost" : "mobility:moves.rankNow")}
          name="rank"
          defaultValue={rank}
          options={RANKS.map((value) => ({ value: String(value), label: rankName(t, value) }))}
        />
        <Button type="submit" look="primary">
          {t("mobility:show")}
        </Button>
      </form>
      {isKnown ? (
        <RoleMoves moves={moves} who={who} />
      ) : (
        <p className={styles.how}>{t("mobility:moves.nothingKnown")}</p>
      )}
      <section aria-labelledby="how" className={styles.how}>
        <h2 id="how">{t("mobility:moves.how")}</h2>
        <p>{t("mobility:moves.howBrought")}</p>
        <p>{t("mobility:moves.howRequired")}</p>
        <p>{t("mobility:moves.howEntry")}</p>
        <p>{t("mobility:moves.howRoles")}</p>
      </section>
    </>
  );
}
