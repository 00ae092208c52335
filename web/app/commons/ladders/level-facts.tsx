import { useTranslation } from "react-i18next";

import { rankName, yearsName } from "#web/ladder/format.ts";

import styles from "./level-facts.module.css";
import type { LevelChanges } from "./level-changes.operations.ts";

type Level = LevelChanges["from"];

/** The facts beside the text that differ between two levels: rank, years, scope. */
export function LevelFacts({ from, to }: { from: Level; to: Level }) {
  const { t } = useTranslation();
  const facts = (level: Level) => ({
    rank: rankName(t, level.rank),
    years: level.years ? yearsName(t, level.years) : t("reading:changes.notSaid"),
    scope: level.scope ? t(`vocabulary:scope.${level.scope}`) : t("reading:changes.notSaid"),
  });
  const [before, after] = [facts(from), facts(to)];
  const differing = (["rank", "years", "scope"] as const).filter((name) => before[name] !== after[name]);
  if (!differing.length) return null;
  return (
    <dl className={styles.facts}>
      {differing.map((name) => (
        <div key={name}>
          <dt>{t(`reading:changes.fact.${name}`)}</dt>
          <dd>
            {before[name]} <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t("reading:changes.becomes")}</span>{" "}
            <strong>{after[name]}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
