import { OCCUPATION_SCHEMES } from "@rungs/shared/vocabulary/occupations";
import { useTranslation } from "react-i18next";

import { rankName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import { rankRange } from "./rank-words.ts";
import type { TITLES_PAGE } from "./titles.operations.ts";
import styles from "./titles.module.css";

type Match = NonNullable<NonNullable<ResultOf<typeof TITLES_PAGE>["titleCrosswalk"]>["match"]>;

/** From here on a match is nearly sure. */
const SURE = 0.8;

/** What the words of a title mean, how sure that is, and where to find the job in published lists. */
export function TitleMatch({ title, match, isChosen }: { title: string; match: Match; isChosen: boolean }) {
  const { t } = useTranslation();
  const { roleFamily, confidence, ranks, occupations } = match;
  const isOther = roleFamily === null || roleFamily === "OTHER";
  const role = roleFamily ? t(`vocabulary:roleFamily.${roleFamily}`) : "";
  return (
    <div className={styles.match}>
      <p className={styles.sentence}>
        {isOther
          ? t(roleFamily === null ? "titles:match.unknown" : "titles:match.other", { title })
          : t(confidence >= SURE ? "titles:match.sure" : "titles:match.likely", { title, role })}
        {ranks && !isOther
          ? ` ${t("titles:match.ranks", {
              ranks: ranks.min === ranks.max ? rankName(t, ranks.min) : rankRange(ranks.min, ranks.max),
            })}`
          : null}
      </p>
      {(isOther || confidence < SURE) && !isChosen ? (
        <p className={styles.hint}>{t("titles:match.choose")}</p>
      ) : null}
      {occupations.length > 0 ? (
        <details className={styles.occupations}>
          <summary>{t("titles:match.occupations")}</summary>
          <ul>
            {inOrder(occupations).map(({ scheme, code, url, title: name }) => (
              <li key={code}>
                <a href={url} rel="noreferrer">
                  <span lang="en">{name}</span>
                </a>{" "}
                <span className={styles.note}>
                  {t(`titles:scheme.${scheme}`)}
                  {scheme === "ESCO" ? null : ` ${code}`}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t("titles:match.neighbours")}</p>
        </details>
      ) : null}
    </div>
  );
}

/** By scheme, and within it as they are told: the nearest first. */
function inOrder(occupations: Match["occupations"]): Match["occupations"] {
  return occupations.toSorted(
    (one, other) => OCCUPATION_SCHEMES.indexOf(one.scheme) - OCCUPATION_SCHEMES.indexOf(other.scheme),
  );
}
