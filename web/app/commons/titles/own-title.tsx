import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { rankCode } from "#web/ladder/format.ts";

import { RankAxis, RankScale } from "./rank-scale.tsx";
import { rankWords, type Usage } from "./rank-words.ts";
import { Shares } from "./shares.tsx";
import { titleAddress } from "./title-question.ts";
import styles from "./titles.module.css";

type OwnTitleProps = {
  usage: Usage;
  roles: { roleFamily: RoleFamily; percent: number }[];
  nextSteps: { title: string | null; rank: number | null; percent: number }[];
};

/** What ladders say of the very title: how high it stands, how far they agree, what it is used for, what follows. */
export function OwnTitle({ usage, roles, nextSteps }: OwnTitleProps) {
  const { t } = useTranslation();
  const { ranks, agreement, consensus } = usage;
  return (
    <div className={styles.own}>
      <section className={styles.card} aria-labelledby="spread">
        <h3 id="spread">{t("titles:own.spread")}</h3>
        <RankAxis />
        <RankScale ranks={ranks} />
        <p>{rankWords(t, ranks)}</p>
        <p>
          {agreement && consensus !== null
            ? t(`titles:agreement.${agreement}`, { consensus: consensus.toFixed(2) })
            : t("titles:own.tooFew")}
        </p>
      </section>
      {roles.length > 0 ? (
        <section className={styles.card} aria-labelledby="roles">
          <h3 id="roles">{t("titles:own.roles")}</h3>
          <Shares
            heading="roles"
            name={t("titles:own.roles")}
            part={t("titles:table.part")}
            rows={roles.map(({ roleFamily, percent }) => ({
              key: roleFamily,
              name: t(`vocabulary:roleFamily.${roleFamily}`),
              href: `/titles?roleFamily=${roleFamily}`,
              percent,
            }))}
          />
        </section>
      ) : null}
      {nextSteps.length > 0 ? (
        <section className={styles.card} aria-labelledby="steps">
          <h3 id="steps">{t("titles:own.steps")}</h3>
          <Shares
            heading="steps"
            name={t("titles:own.steps")}
            part={t("titles:table.part")}
            rows={nextSteps.map(({ title, rank, percent }) => ({
              key: title ?? "",
              name: title ?? t("titles:own.end"),
              note: rank === null ? null : rankCode(rank),
              href: title === null ? null : titleAddress(title),
              percent,
            }))}
          />
        </section>
      ) : null}
    </div>
  );
}
