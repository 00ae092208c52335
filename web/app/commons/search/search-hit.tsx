import { useTranslation } from "react-i18next";

import { publishedPathOf } from "#web/kinds/kind-paths.ts";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { quarterName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import { MarkedText } from "./marked-text.tsx";
import styles from "./search-hit.module.css";
import type { SEARCH_PAGE } from "./search.operations.ts";

type Hit = ResultOf<typeof SEARCH_PAGE>["search"]["edges"][number]["node"];

/** Something found: what it is, where it says what was looked for, and who shares it as far as may be known. */
export function SearchHit({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const heading = `hit-${hit.id}`;
  const what = [
    t(`search:kindOfOne.${hit.kind}`),
    ...hit.roleFamilies.map((family) => t(`vocabulary:roleFamily.${family}`)),
  ];
  return (
    <article className={styles.hit} aria-labelledby={heading}>
      <p className={styles.what}>{what.join(" · ")}</p>
      <h3 id={heading}>
        <a href={publishedPathOf(hit.kind, hit.id)}>
          <MarkedText text={hit.title} />
        </a>
      </h3>
      {hit.excerpt ? (
        <p className={styles.excerpt}>
          <MarkedText text={[hit.excerpt]} quiet />
        </p>
      ) : null}
      {hit.foundIn === "ROLE" && !hit.excerpt ? (
        <p className={styles.excerpt}>{t("search:sameRole")}</p>
      ) : null}
      <p className={styles.facts}>
        {quarterName(t, hit.quarter)} · <FaceWords face={hit.face} />
      </p>
    </article>
  );
}
