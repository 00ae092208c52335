import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";

import { RankAxis, RankScale } from "./rank-scale.tsx";
import { isAtSameRank, rankWords, type Usage } from "./rank-words.ts";
import { titleAddress } from "./title-question.ts";
import styles from "./titles.module.css";

type TitleTableProps = {
  language: string;
  titles: Usage[];
  /** The ranks of the title that was asked for; titles on the same ones stand first. */
  own: { min: number; max: number } | null;
};

/** Titles of one language with where they stand: each row carries its strip, so that picture and words cannot differ. */
export function TitleTable({ language, titles, own }: TitleTableProps) {
  const { t, i18n } = useTranslation();
  const heading = `titles-${language}`;
  const isSame = ({ ranks }: Usage) => own !== null && isAtSameRank(ranks, own);
  const rows = [...titles.filter(isSame), ...titles.filter((title) => !isSame(title))];
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.language}>
        {languageName(language, i18n.language)}
      </h3>
      <table className={styles.titles} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t("titles:table.title")}</th>
            <th scope="col">{t("titles:table.ladders")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("titles:table.ranks")}</span>
              <RankAxis />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, countBand, ranks }) => (
            <tr key={title}>
              <th scope="row">
                <a href={titleAddress(title)} lang={language}>
                  {title}
                </a>{" "}
                {own !== null && isAtSameRank(ranks, own) ? (
                  <span className={styles.same}>{t("titles:ranks.same")}</span>
                ) : null}
              </th>
              <td>{t(`titles:used.${countBand}`)}</td>
              <td>
                <RankScale ranks={ranks} />
                <span className={styles.words}>{rankWords(t, ranks)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
