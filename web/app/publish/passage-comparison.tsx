import { Link } from "react-router";

import { LocalizedText } from "#web/design/localized-text.tsx";

import { afterSegments } from "./after-segments.ts";
import { MarkedText } from "./marked-text.tsx";
import styles from "./passage-comparison.module.css";
import { groupPassages, onlyChanged, type PassageGroup } from "./passage-groups.ts";
import { PlaceName } from "./place-name.tsx";
import type { Finding, DraftReview, Passage } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type PassageComparisonProps = { review: DraftReview; showsAll: boolean };
type Findings = ReadonlyMap<string, Finding>;

/** Every text as it is and as peers would read it, side by side. */
export function PassageComparison({ review, showsAll }: PassageComparisonProps) {
  const { t } = useWords();
  const { passages } = review;
  const findings: Findings = new Map(review.findings.map((finding) => [finding.key, finding]));
  const all = groupPassages(passages);
  const groups = showsAll ? all : onlyChanged(all);
  const changed = passages.filter((passage) => passage.changed).length;
  return (
    <section className={styles.texts} aria-labelledby="texts">
      <h2 id="texts">{t("publish:texts.title")}</h2>
      <p className={styles.lead}>
        {t("publish:texts.lead", { count: changed, total: passages.length })} {t("publish:texts.legend")}{" "}
      </p>
      <nav className={styles.filter} aria-label={t("publish:texts.filter")}>
        <FilterLink show="changed" active={!showsAll}>
          {t("publish:texts.onlyChanged", { count: changed })}
        </FilterLink>
        <FilterLink show="all" active={showsAll}>
          {t("publish:texts.all", { count: passages.length })}
        </FilterLink>
      </nav>
      {groups.length ? null : <p>{t("publish:texts.nothingChanged")}</p>}
      {groups.map((group) => (
        <ComparedGroup key={group.key} group={group} findings={findings} />
      ))}
    </section>
  );
}

function FilterLink({ show, active, children }: { show: string; active: boolean; children: string }) {
  return (
    <Link
      className={styles.choice}
      to={{ search: `?show=${show}`, hash: "#texts" }}
      preventScrollReset
      aria-current={active ? "true" : undefined}
    >
      {children}
    </Link>
  );
}

function ComparedGroup({ group, findings }: { group: PassageGroup; findings: Findings }) {
  const { t } = useWords();
  return (
    // The roles keep the table a table where style lays it out as a list.
    <table className={styles.table} role="table">
      <caption className={styles.caption}>
        {group.part === "LEVEL" && group.level ? (
          <LocalizedText text={group.level} quiet />
        ) : (
          t(`publish:part.${group.part}`)
        )}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("publish:texts.place")}
          </th>
          <th role="columnheader" scope="col">
            {t("publish:texts.before")}
          </th>
          <th role="columnheader" scope="col">
            {t("publish:texts.after")}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.passages.map((passage, index) => (
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              <PlaceName place={passage.place} withoutLevel />
            </th>
            <td role="cell" data-side={t("publish:texts.before")}>
              <Before passage={passage} findings={findings} />
            </td>
            <td role="cell" data-side={t("publish:texts.after")}>
              {passage.changed ? (
                <After passage={passage} findings={findings} />
              ) : (
                <span className={styles.same}>{t("publish:texts.same")}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Before({ passage, findings }: { passage: Passage; findings: Findings }) {
  return (
    <span lang={passage.place.language}>
      {passage.before.map(({ text, findingKey }, index) => {
        const finding = findingKey === null ? undefined : findings.get(findingKey);
        return finding ? (
          <MarkedText key={index} finding={finding}>
            {text}
          </MarkedText>
        ) : (
          text
        );
      })}
    </span>
  );
}

function After({ passage, findings }: { passage: Passage; findings: Findings }) {
  return (
    <span lang={passage.place.language}>
      {afterSegments(passage, findings).map(({ text, finding }, index) =>
        finding && text !== finding.surface ? <ins key={index}>{text}</ins> : text,
      )}
    </span>
  );
}
