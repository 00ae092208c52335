import type { Skill } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import type { ResultOf } from "#web/platform/graphql.ts";

import { titleAddress } from "./title-question.ts";
import type { TITLES_PAGE } from "./titles.operations.ts";
import styles from "./duty-matrix.module.css";

type Matrix = NonNullable<ResultOf<typeof TITLES_PAGE>["titleCrosswalk"]["duties"]>;
type Pair = Matrix["pairs"][number];

/** How far the duties of common titles are the same, two by two, and what makes the difference to the first. */
export function DutyMatrix({ matrix: { titles, pairs } }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const pairAt = (one: number, other: number) =>
    pairs.find(({ first, second }) => first === Math.min(one, other) && second === Math.max(one, other));
  return (
    <section className={styles.section} aria-labelledby="matrix">
      <h2 id="matrix">{t("titles:matrix.heading")}</h2>
      <p className={styles.text}>{t("titles:matrix.lead")}</p>
      {/* Wider than a phone: it scrolls by itself, with the keyboard too. */}
      <div className={styles.scroll} role="region" aria-labelledby="matrix" tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t("titles:matrix.title")}</th>
              {titles.map(({ title, language }, column) => (
                <th key={title} scope="col">
                  <span aria-hidden="true">{column + 1}</span>
                  <span className="visually-hidden" lang={language}>
                    {title}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titles.map(({ title, language, countBand }, row) => (
              <tr key={title}>
                <th scope="row">
                  <span className={styles.number} aria-hidden="true">
                    {row + 1}
                  </span>
                  <span>
                    <a href={titleAddress(title)}>
                      <LocalizedText text={[{ language, value: title }]} />
                    </a>
                    <span className={styles.roles}>{t(`titles:matrix.roles.${countBand}`)}</span>
                  </span>
                </th>
                {titles.map((other, column) => (
                  <Cell key={other.title} percent={row === column ? null : pairAt(row, column)?.percent} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.how}>
        <summary>{t("titles:matrix.howTitle")}</summary>
        <p>{t("titles:matrix.how")}</p>
      </details>
      {pairs
        .filter(({ first }) => first === 0)
        .map((pair) => (
          <Difference key={pair.second} pair={pair} titles={titles} />
        ))}
    </section>
  );
}

function Cell({ percent }: { percent: number | null | undefined }) {
  const { t } = useTranslation();
  if (percent === null || percent === undefined) {
    return (
      <td className={styles.same}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("titles:matrix.same")}</span>
      </td>
    );
  }
  return <td data-share={Math.round(percent / 20)}>{t("titles:table.percent", { percent })}</td>;
}

function Difference({ pair, titles }: { pair: Pair; titles: Matrix["titles"] }) {
  const { t } = useTranslation();
  const [first, second] = [titles[pair.first]!.title, titles[pair.second]!.title];
  return (
    <details className={styles.how}>
      <summary>{t("titles:matrix.detail", { first, second })}</summary>
      <div className={styles.lists}>
        <Duties heading={t("titles:matrix.shared")} duties={pair.shared} />
        <Duties heading={t("titles:matrix.only", { title: first })} duties={pair.onlyFirst} />
        <Duties heading={t("titles:matrix.only", { title: second })} duties={pair.onlySecond} />
      </div>
    </details>
  );
}

function Duties({ heading, duties }: { heading: string; duties: readonly Skill[] }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={styles.small}>{heading}</h3>
      {duties.length > 0 ? (
        <ul role="list">
          {duties.map((duty) => (
            <li key={duty}>{t(`skillNames:skill.${duty}`)}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.base}>{t("titles:matrix.none")}</p>
      )}
    </div>
  );
}
