import { DEPARTMENTS, PLACEMENTS } from "@rungs/shared/vocabulary/office";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { functionName } from "#web/office/placement-words.ts";

import styles from "./functions.module.css";
import { faultWords } from "./fault-words.ts";
import type { FunctionEntry } from "./place-function.ts";

type FunctionRowProps = {
  entry: FunctionEntry;
  language: string;
  faults: string[];
  /** What somebody else has said meanwhile, where it differs. */
  theirs: string | null;
  /** How many earlier placements are told. */
  earlier: number;
};

/** One function of the matrix: where it lives, and once that is said, with whom, since when and why. */
export function FunctionRow({ entry, language, faults, theirs, earlier }: FunctionRowProps) {
  const { t } = useTranslation();
  const { function: one } = entry;
  const name = functionName(t, one);
  const faultId = faults.length ? `${one}-fault` : undefined;
  return (
    <fieldset
      id={one}
      className={styles.line}
      data-fault={faults.length > 0 || undefined}
      aria-describedby={faultId}
    >
      <legend className={styles.name}>{name}</legend>
      <div className={styles.places}>
        {[...PLACEMENTS, ""].map((placement) => (
          <label key={placement} className={styles.place} data-placement={placement}>
            <input
              type="radio"
              name={`placement.${one}`}
              value={placement}
              defaultChecked={(entry.placement ?? "") === placement}
            />
            <span className={styles.placeName}>
              {placement === "" ? t("ofOffice.notTold") : t(`office:lane.${placement as "SHARED"}`)}
            </span>
          </label>
        ))}
      </div>
      <div className={styles.details}>
        <div className={styles.department}>
          <NativeChoice
            label={t("office:functions.department")}
            name={`department.${one}`}
            defaultValue={entry.department ?? ""}
            none={t("ofOffice.notTold")}
            options={DEPARTMENTS.map((value) => ({ value, label: t(`vocabulary:department.${value}`) }))}
          />
        </div>
        <NativeInput
          label={t("office:functions.since")}
          name={`from.${one}`}
          defaultValue={entry.from ?? ""}
          placeholder={t("office:functions.sinceExample")}
          inputMode="numeric"
          maxLength={7}
          autoComplete="off"
        />
        <div className={styles.reason}>
          <NativeInput
            label={t("office:functions.reason")}
            name={`reason.${one}`}
            defaultValue={entry.reason ?? ""}
            maxLength={LIMITS.textCharacters}
            lang={language}
            autoComplete="off"
          />
        </div>
      </div>
      {earlier > 0 || entry.placement ? (
        <Link className={styles.history} to={`/workspace/office/functions/${one}`}>
          {earlier > 0 ? t("office:functions.earlier", { count: earlier }) : t("office:functions.addEarlier")}
          <span className="visually-hidden">: {name}</span>
        </Link>
      ) : null}
      {theirs ? <p className={styles.theirs}>{t("office:functions.theirs", { value: theirs })}</p> : null}
      {faults.length ? (
        <p id={faultId} className={styles.fault}>
          {faultWords(t, faults)}
        </p>
      ) : null}
    </fieldset>
  );
}
