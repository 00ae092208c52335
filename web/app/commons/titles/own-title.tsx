import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { rankCode } from "#web/ladder/format.ts";

import { RankAxis, RankScale } from "./rank-scale.tsx";
import { rankWords, type Usage } from "./rank-words.ts";
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

type Share = { key: string; name: string; note?: string | null; href: string | null; percent: number };

/** Parts of ladders: rows that carry their bar. */
function Shares({ heading, rows }: { heading: string; rows: Share[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.shares} aria-labelledby={heading}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t(`titles:own.${heading as "roles" | "steps"}`)}</th>
          <th scope="col">{t("titles:table.part")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note, href, percent }) => (
          <tr key={key}>
            <th scope="row">
              {href ? <a href={href}>{name}</a> : name}
              {note ? <span className={styles.note}> {note}</span> : null}
            </th>
            <td>
              <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect className={styles.rail} width="100" height="10" />
                <rect className={styles.part} width={percent} height="10" />
              </svg>
              <span>{t("titles:table.percent", { percent })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
