import { useTranslation } from "react-i18next";

import { languageName } from "#web/design/localized-text.tsx";

import { RankAxis, RankScale } from "./rank-scale.tsx";
import { rankWords, type Usage } from "./rank-words.ts";
import { titleAddress } from "./title-question.ts";
import styles from "./titles.module.css";

/** Titles of one language with where they stand: each row carries its strip, so that picture and words cannot differ. */
export function TitleTable({ language, titles }: { language: string; titles: Usage[] }) {
  const { t, i18n } = useTranslation();
  const heading = `titles-${language}`;
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
          {titles.map(({ title, countBand, ranks }) => (
            <tr key={title}>
              <th scope="row">
                <a href={titleAddress(title)} lang={language}>
                  {title}
                </a>
              </th>
              <td>{t(`vocabulary:countBand.${countBand}`)}</td>
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
