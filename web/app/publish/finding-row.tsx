import { LIMITS } from "@rungs/shared/limits";

import styles from "./finding-row.module.css";
import { type FindingGroupName, findingGroupOf } from "./finding-groups.ts";
import { findingFields } from "./form-fields.ts";
import { MarkedText } from "./marked-text.tsx";
import type { Occurrence } from "./occurrences.ts";
import { PlaceName } from "./place-name.tsx";
import type { Finding } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

const KEEP_LABELS: Partial<
  Record<FindingGroupName, "publish:finding.keepWord" | "publish:finding.keepName">
> = {
  words: "publish:finding.keepWord",
  people: "publish:finding.keepName",
};

type FindingRowProps = { finding: Finding; occurrences: Occurrence[]; canDecide: boolean };

/** One marked word, where it stands, and what is to become of it everywhere. */
export function FindingRow({ finding, occurrences, canDecide }: FindingRowProps) {
  const { t } = useWords();
  const [first, ...others] = occurrences;
  const nameId = `finding-${finding.key}`;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <span id={nameId}>
            <MarkedText finding={finding}>{finding.surface}</MarkedText>
          </span>{" "}
          {findingGroupOf(finding) !== "patterns" ? null : (
            <span className={styles.fact}>{t(`vocabulary:findingCategory.${finding.category}`)}</span>
          )}{" "}
          {finding.occurrences > 1 ? (
            <span className={styles.fact}>{t("publish:finding.times", { count: finding.occurrences })}</span>
          ) : null}
        </p>
        {first ? <Quote occurrence={first} finding={finding} /> : null}
        {others.length ? (
          <details className={styles.more}>
            <summary>{t("publish:finding.more", { count: others.length })}</summary>
            {others.map((occurrence, index) => (
              <Quote key={index} occurrence={occurrence} finding={finding} />
            ))}
          </details>
        ) : null}
        {finding.decision && !finding.resolved ? (
          <p className={styles.refused}>{t("publish:finding.refused")}</p>
        ) : null}
      </div>
      {canDecide ? <Choices finding={finding} nameId={nameId} /> : <Outcome finding={finding} />}
    </li>
  );
}

function Choices({ finding, nameId }: { finding: Finding; nameId: string }) {
  const { t } = useWords();
  const { key, category, mayKeep, decision, replacement, suggestion } = finding;
  const fields = findingFields(key);
  const words = replacement ?? suggestion;
  const wordsId = `words-${key}`;
  const asks = mayKeep;
  // A pattern is replaced unless somebody decides otherwise, an own name can only be replaced, and what may be a
  // person's name is proposed to be: saving the list decides so.
  const isProposed = category === "OWN_SECRET" || category === "POSSIBLE_NAME";
  const shown = decision ?? (asks && !isProposed ? "" : "REPLACE");
  const was = isProposed ? (decision ?? "") : shown;
  return (
    <div className={styles.choices} role={mayKeep ? "radiogroup" : "group"} aria-labelledby={nameId}>
      <input type="hidden" name={fields.was} value={was} />
      <input type="hidden" name={fields.wasWords} value={words} />
      <input type="hidden" name={fields.suggested} value={suggestion} />
      {mayKeep ? (
        <label className={styles.choice}>
          <input type="radio" name={fields.choice} value="KEEP" defaultChecked={shown === "KEEP"} />
          {t(KEEP_LABELS[findingGroupOf(finding)] ?? "publish:finding.keep")}
        </label>
      ) : null}
      <div className={styles.choice}>
        <label className={styles.choice} htmlFor={mayKeep ? undefined : wordsId}>
          {/* Where there is no choice, only the words are asked for. */}
          <input
            type={mayKeep ? "radio" : "hidden"}
            name={fields.choice}
            value="REPLACE"
            defaultChecked={mayKeep ? shown === "REPLACE" : undefined}
          />
          {t("publish:finding.replace")}
        </label>
        <input
          id={wordsId}
          className={styles.words}
          name={fields.words}
          defaultValue={words}
          maxLength={LIMITS.nameCharacters}
          autoComplete="off"
          aria-label={t("publish:finding.words", { surface: finding.surface })}
          onChange={({ currentTarget }) => {
            const choice = currentTarget.form?.elements.namedItem(fields.choice);
            if (choice instanceof RadioNodeList) choice.value = "REPLACE";
          }}
        />
      </div>
      {asks && decision ? (
        <label className={styles.choice}>
          <input type="radio" name={fields.choice} value="" />
          {t("publish:finding.askAgain")}
        </label>
      ) : null}
    </div>
  );
}

function Outcome({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const { decision, replacement, suggestion, resolved } = finding;
  if (!resolved) return <p className={styles.fact}>{t("publish:finding.undecided")}</p>;
  return (
    <p className={styles.fact}>
      {decision === "KEEP"
        ? t("publish:finding.kept")
        : t("publish:finding.replaced", { words: replacement ?? suggestion })}
    </p>
  );
}

function Quote({ occurrence, finding }: { occurrence: Occurrence; finding: Finding }) {
  const { place, lead, surface, rest } = occurrence;
  return (
    <p className={styles.quote}>
      <span lang={place.language}>
        {lead}
        <MarkedText finding={finding}>{surface}</MarkedText>
        {rest}
      </span>{" "}
      <span className={styles.place}>
        <PlaceName place={place} />
      </span>
    </p>
  );
}
