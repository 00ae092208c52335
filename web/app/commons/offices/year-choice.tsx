import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";

import styles from "./year-choice.module.css";

const YEARS_SHOWN = 6;

type YearChoiceProps = {
  /** The years in which something changed, latest first. */
  years: readonly number[];
  /** The year that is shown. */
  year: number;
  /** The year of publication. */
  present: number;
};

/** Asks how it was at the end of another year: those in which something changed are one click away. */
export function YearChoice({ years, year, present }: YearChoiceProps) {
  const { t } = useTranslation();
  const offered = [...new Set([present, ...years])].sort((a, b) => b - a).slice(0, YEARS_SHOWN);
  const address = (one: number) => (one === present ? "?" : `?year=${one}#functions`);
  return (
    <div className={styles.choice}>
      <nav aria-label={t("offices:year.label")}>
        <ul role="list" className={styles.years}>
          {offered.map((one) => (
            <li key={one}>
              <a href={address(one)} className={styles.year} aria-current={one === year ? "page" : undefined}>
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" action="#functions" className={styles.other}>
        <label>
          <span className="visually-hidden">{t("offices:year.other")}</span>
          <input
            className={styles.input}
            name="year"
            type="number"
            inputMode="numeric"
            min={1980}
            max={present}
            defaultValue={year}
            required
          />
        </label>
        <Button size="sm">{t("offices:year.show")}</Button>
      </form>
    </div>
  );
}
