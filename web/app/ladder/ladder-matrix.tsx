import { useTranslation } from "react-i18next";

import { LocalizedText } from "#web/design/localized-text.tsx";
import { plainText, rankCode, rankName, yearsName } from "#web/ladder/format.ts";
import type { LadderDocument, LadderLevel } from "#web/ladder/ladder-document.operations.ts";
import { LineList } from "#web/ladder/line-list.tsx";
import { type MatrixCell, type MatrixRow, matrixRows } from "#web/ladder/matrix-rows.ts";

import chooser from "./level-chooser.module.css";
import styles from "./ladder-matrix.module.css";

// What a dimension says without further words.
const UNNAMED_KIND = "CRITERION";

// So many levels fit the column of a page; more scroll inside the frame of the table.
const ROOMY_LEVELS = 5;

type LadderMatrixProps = {
  ladder: Pick<LadderDocument, "levels" | "dimensions" | "expectations" | "notExpected">;
  /** The id of the heading that names the table. */
  labelledBy: string;
  /** The address that shows only what changes from one level to the next; without it no such link is offered. */
  changesAddress?: (from: number, to: number) => string;
};

/**
 * A ladder as a table: levels across, what is expected of them down. Where there is no room for the table it shows
 * one level at a time, chosen above it; the choice is made by style alone.
 */
export function LadderMatrix({ ladder, labelledBy, changesAddress }: LadderMatrixProps) {
  const { t } = useTranslation();
  const { levels } = ladder;
  const rows = matrixRows(ladder);
  return (
    <div className={`${styles.matrix} ${chooser.matrix}`} data-wide={levels.length > ROOMY_LEVELS}>
      <LevelChooser levels={levels} />
      <div className={styles.frame} role="region" aria-label={t("commons:matrix.region")} tabIndex={0}>
        {/* The roles keep the table a table where style lays it out as a list. */}
        <table className={styles.table} role="table" aria-labelledby={labelledBy}>
          <thead role="rowgroup">
            <tr role="row">
              <td className={styles.corner} role="cell" />
              {levels.map((level, index) => (
                <th key={level.ordinal} className={chooser.cell} role="columnheader" scope="col">
                  <LevelHead level={level} />
                  {index > 0 && changesAddress ? (
                    <a className={styles.changes} href={changesAddress(index, index + 1)}>
                      {t("commons:matrix.changes")}
                      <span className="visually-hidden">
                        {" "}
                        {t("commons:matrix.changesTo", { level: title(level) })}
                      </span>
                    </a>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {levels.some(({ summary }) => summary) ? (
              <tr role="row">
                <th role="rowheader" scope="row">
                  {t("commons:matrix.summary")}
                </th>
                {levels.map(({ ordinal, summary }) => (
                  <td key={ordinal} className={chooser.cell} role="cell">
                    {summary ? <LocalizedText text={summary} /> : <EmptyCell />}
                  </td>
                ))}
              </tr>
            ) : null}
            {rows.map((row) => (
              <Row key={row.key} row={row} levels={levels} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const title = ({ titles }: LadderLevel) => (titles[0] ? plainText(titles[0], "") : "");

/** Chooses the level to read where there is room for one only. */
function LevelChooser({ levels }: { levels: LadderLevel[] }) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className={chooser.chooser}>
      <legend className="visually-hidden">{t("commons:matrix.choose")}</legend>
      {levels.map(({ ordinal, rank, titles }) => (
        <label key={ordinal} className={chooser.choice}>
          <input
            className={chooser.radio}
            type="radio"
            name="level"
            value={ordinal}
            defaultChecked={ordinal === 1}
            autoComplete="off"
          />
          {titles[0] ? `${rankCode(rank)} · ${plainText(titles[0], i18n.language)}` : ordinal}
        </label>
      ))}
    </fieldset>
  );
}

function LevelHead({ level }: { level: LadderLevel }) {
  const { t } = useTranslation();
  const [shown, ...others] = level.titles;
  return (
    <>
      <span className={styles.rank}>{rankName(t, level.rank)}</span>
      <span className={styles.title}>{shown ? <LocalizedText text={shown} /> : null}</span>
      {others.length ? (
        <span className={styles.fact}>
          {t("commons:matrix.also")}{" "}
          {others.map((other, index) => (
            <span key={index}>
              {index ? ", " : ""}
              <LocalizedText text={other} quiet />
            </span>
          ))}
        </span>
      ) : null}
      {level.track ? (
        <span className={styles.fact}>
          <LocalizedText text={level.track.name} quiet />
        </span>
      ) : null}
      {level.years ? <span className={styles.fact}>{yearsName(t, level.years)}</span> : null}
      {level.scope ? (
        <span className={styles.fact}>
          {t("commons:matrix.scope")} {t(`vocabulary:scope.${level.scope}`)}
        </span>
      ) : null}
      {level.newToOpenSource ? <span className={styles.fact}>{t("commons:newToOpenSource")}</span> : null}
    </>
  );
}

function Row({ row, levels }: { row: MatrixRow; levels: LadderLevel[] }) {
  const { t } = useTranslation();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.dimension ? <LocalizedText text={row.dimension.name} /> : null}
        {!row.dimension && row.kind ? t(`vocabulary:expectationKind.${row.kind}`) : null}
        {row.dimension && row.kind && row.kind !== UNNAMED_KIND ? (
          <span className={styles.kind}>{t(`vocabulary:expectationKind.${row.kind}`)}</span>
        ) : null}
        {row.dimension?.description ? (
          <span className={styles.description}>
            <LocalizedText text={row.dimension.description} quiet />
          </span>
        ) : null}
        {row.everyLevel.length ? (
          <span className={styles.every}>
            <span className={styles.everyTitle}>{t("commons:matrix.everyLevel")}</span>
            <LineList lines={row.everyLevel} kind={row.kind ?? UNNAMED_KIND} />
          </span>
        ) : null}
      </th>
      {row.cells.map((cell, index) => (
        <td
          key={levels[index]?.ordinal}
          className={`${chooser.cell} ${cell.state === "written" ? "" : styles.bare}`}
          role="cell"
        >
          <Cell cell={cell} row={row} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ cell, row }: { cell: MatrixCell; row: MatrixRow }) {
  const { t } = useTranslation();
  if (cell.state === "not-expected")
    return <span className={styles.notExpected}>{t("commons:matrix.notExpected")}</span>;
  if (cell.state === "empty") return <EmptyCell />;
  return <LineList lines={cell.lines} kind={row.kind ?? UNNAMED_KIND} />;
}

function EmptyCell() {
  const { t } = useTranslation();
  return (
    <span className={styles.empty}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("commons:matrix.empty")}</span>
    </span>
  );
}
