import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import styles from "./finding-group.module.css";
import { type FindingGroupName, keepableAtOnce } from "./finding-groups.ts";
import { FindingRow } from "./finding-row.tsx";
import type { Occurrence } from "./occurrences.ts";
import type { Finding } from "./review.operations.ts";
import { useWords } from "./use-words.ts";

// From so many open rows on, the button that saves them stays in sight.
const LONG = 6;

type FindingGroupProps = {
  name: FindingGroupName;
  findings: Finding[];
  occurrences: ReadonlyMap<string, Occurrence[]>;
  canDecide: boolean;
  /** Whether this list has just been saved. */
  saved: boolean;
  /** The findings that were just kept all at once, to be undone together. */
  kept: string[];
};

/** One list of marked words with its choices, saved by one button. */
export function FindingGroup({ name, findings, occurrences, canDecide, saved, kept }: FindingGroupProps) {
  const { t } = useWords();
  const open = findings.filter(({ resolved }) => !resolved);
  const decided = findings.filter(({ resolved }) => resolved);
  const keepable = keepableAtOnce(name, findings);
  const rows = (some: Finding[]) => (
    <ul className={styles.rows} role="list">
      {some.map((finding) => (
        <FindingRow
          key={finding.key}
          finding={finding}
          occurrences={occurrences.get(finding.key) ?? []}
          canDecide={canDecide}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.group} data-group={name} aria-labelledby={name}>
      <div className={styles.head}>
        <h3 id={name}>
          {t(`publish:group.${name}.title`)}{" "}
          <span className={styles.count}>
            {open.length
              ? t("publish:group.open", { count: open.length, total: findings.length })
              : t("publish:group.done", { count: findings.length })}
          </span>
        </h3>
        <p className={styles.why}>{t(`publish:group.${name}.why`)}</p>
      </div>
      {saved ? <ProblemNotice tone="success">{t("publish:group.saved")}</ProblemNotice> : null}
      {kept.length ? (
        <ProblemNotice tone="success">
          <Form method="post" className={styles.undo}>
            <span>{t("publish:group.keptAll", { count: kept.length })}</span>
            <Keys keys={kept} />
            <SubmitButton intent="ask-again" look="secondary" size="sm">
              {t("publish:group.undo")}
            </SubmitButton>
          </Form>
        </ProblemNotice>
      ) : null}
      {canDecide && keepable.length > 1 ? (
        // A new set of words closes the question again.
        <Confirm
          key={keepable.length}
          calm
          label={t("publish:group.keepAll", { count: keepable.length })}
          question={t("publish:group.keepAllQuestion", { count: keepable.length })}
        >
          <Form method="post">
            {/* The words that the person sees, not those that may have come since. */}
            <Keys keys={keepable.map(({ key }) => key)} />
            <SubmitButton intent="keep-all">{t("publish:group.keepAllYes")}</SubmitButton>
          </Form>
        </Confirm>
      ) : null}
      <Form method="post" className={styles.form}>
        <input type="hidden" name="intent" value="decide" />
        <input type="hidden" name="group" value={name} />
        {open.length ? rows(open) : null}
        {decided.length ? (
          <details className={styles.decided} open={name === "patterns" && decided.length <= 8}>
            <summary>{t(`publish:group.${name}.decided`, { count: decided.length })}</summary>
            {rows(decided)}
          </details>
        ) : null}
        {canDecide ? (
          <div className={styles.save} data-long={open.length > LONG}>
            <SubmitButton look={open.length ? "primary" : "secondary"}>
              {t(`publish:group.${name}.save`)}
            </SubmitButton>
          </div>
        ) : null}
      </Form>
    </section>
  );
}

function Keys({ keys }: { keys: string[] }) {
  return keys.map((key) => <input key={key} type="hidden" name="key" value={key} />);
}
