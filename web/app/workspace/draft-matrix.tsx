import { useTranslation } from "react-i18next";
import { Form, Link } from "react-router";

import { rankName, yearsName } from "#web/ladder/format.ts";
import table from "#web/ladder/ladder-matrix.module.css";
import chooser from "#web/ladder/level-chooser.module.css";

import { DraftLines } from "./draft-lines.tsx";
import { type DraftCell, type DraftRow, cellKey, draftRows } from "./draft-rows.ts";
import { DraftText, shownText } from "./draft-text.tsx";
import type { Draft, DraftLevel } from "./draft.operations.ts";
import { levelName } from "./level-name.ts";
import styles from "./draft-matrix.module.css";
import { cellPath, draftPath } from "./paths.ts";
import { PrivateMark } from "./private-mark.tsx";

type DraftMatrixProps = {
  draft: Draft;
  /** The id of the heading that names the table. */
  labelledBy: string;
  /** The level to show first where there is room for one only. */
  levelId: string | null;
};

/** A draft as a table in which every cell opens to be written; on a narrow screen one level at a time. */
export function DraftMatrix({ draft, labelledBy, levelId }: DraftMatrixProps) {
  const { t } = useTranslation();
  const { levels } = draft;
  const first = levels.find(({ id }) => id === levelId) ?? levels[0];
  return (
    <div className={`${table.matrix} ${chooser.matrix}`} data-wide={levels.length > 4}>
      <fieldset className={chooser.chooser}>
        <legend className="visually-hidden">{t("commons:matrix.choose")}</legend>
        {levels.map((level) => (
          <label key={level.id} className={chooser.choice}>
            <input
              className={chooser.radio}
              type="radio"
              name="shown-level"
              value={level.id}
              defaultChecked={level === first}
              autoComplete="off"
            />
            {levelName(t, draft, level)}
          </label>
        ))}
      </fieldset>
      <div className={table.frame} role="region" aria-label={t("commons:matrix.region")} tabIndex={0}>
        {/* The roles keep the table a table where style lays it out as a list. */}
        <table className={table.table} role="table" aria-labelledby={labelledBy}>
          <thead role="rowgroup">
            <tr role="row">
              <td className={table.corner} role="cell" />
              {levels.map((level, index) => (
                <th
                  key={level.id}
                  id={`level_${level.id}`}
                  className={chooser.cell}
                  role="columnheader"
                  scope="col"
                >
                  <LevelHead draft={draft} level={level} place={index} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {draftRows(draft).map((row) => (
              <Row key={row.key} draft={draft} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function LevelHead({ draft, level, place }: { draft: Draft; level: DraftLevel; place: number }) {
  const { t } = useTranslation();
  const name = levelName(t, draft, level);
  const track = draft.tracks.find(({ id }) => id === level.trackId);
  const [, ...others] = level.externalTitles;
  const inside = [
    level.code,
    level.internalTitle,
    level.grade && t("workspace:level.grade", { grade: level.grade }),
    level.payStep !== null && t("workspace:level.payStep", { percent: level.payStep }),
  ].filter(Boolean);
  return (
    <>
      {level.rank === null ? (
        <span className={styles.missing}>{t("workspace:level.noRank")}</span>
      ) : (
        <span className={table.rank}>{rankName(t, level.rank)}</span>
      )}
      <span className={table.title}>{name}</span>
      {others.length > 0 ? (
        <span className={table.fact}>
          {t("commons:matrix.also")} {others.map((title) => shownText(title, draft.language)).join(", ")}
        </span>
      ) : null}
      {level.externalTitles.length === 0 ? (
        <span className={styles.missing}>{t("workspace:level.noTitle")}</span>
      ) : null}
      {track ? (
        <span className={table.fact}>
          <DraftText text={track.name} language={draft.language} />
        </span>
      ) : null}
      {level.years ? <span className={table.fact}>{yearsName(t, level.years)}</span> : null}
      {level.scope ? (
        <span className={table.fact}>
          {t("commons:matrix.scope")} {t(`vocabulary:scope.${level.scope}`)}
        </span>
      ) : null}
      {level.newToOpenSource ? <span className={table.fact}>{t("commons:newToOpenSource")}</span> : null}
      {level.summary ? (
        <span className={table.fact}>
          <DraftText text={level.summary} language={draft.language} />
        </span>
      ) : null}
      {inside.length > 0 ? (
        <span className={styles.inside}>
          {inside.join(" · ")} <PrivateMark />
        </span>
      ) : null}
      {draft.viewerCanEdit ? (
        <Tools
          draft={draft}
          thing="level"
          id={level.id}
          name={name}
          place={place}
          count={draft.levels.length}
        />
      ) : null}
    </>
  );
}

type ToolsProps = {
  draft: Draft;
  thing: "level" | "dimension";
  id: string;
  name: string;
  place: number;
  count: number;
};

/** Opens the head of a row or a column, and moves it one place. */
function Tools({ draft, thing, id, name, place, count }: ToolsProps) {
  const { t } = useTranslation();
  const [earlier, later] = thing === "level" ? ["←", "→"] : ["↑", "↓"];
  return (
    <span className={styles.tools}>
      <Link to={`${draftPath(draft.id)}/${thing}s/${id}`}>
        {t("workspace:matrix.edit")}
        <span className="visually-hidden">: {name}</span>
      </Link>
      {place > 0 ? (
        <MoveForm draft={draft} thing={thing} id={id} move="EARLIER" name={name} sign={earlier} />
      ) : null}
      {place < count - 1 ? (
        <MoveForm draft={draft} thing={thing} id={id} move="LATER" name={name} sign={later} />
      ) : null}
    </span>
  );
}

type MoveFormProps = Pick<ToolsProps, "draft" | "thing" | "id" | "name"> & {
  move: "EARLIER" | "LATER";
  sign: string | undefined;
};

function MoveForm({ draft, thing, id, move, name, sign }: MoveFormProps) {
  const { t } = useTranslation();
  const label = t(move === "EARLIER" ? "workspace:matrix.earlier" : "workspace:matrix.later", { name });
  return (
    <Form method="post" action={draftPath(draft.id)} preventScrollReset>
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name={`${thing}Id`} value={id} />
      <input type="hidden" name="move" value={move} />
      <button className={styles.move} name="intent" value={`move-${thing}`} aria-label={label} title={label}>
        {sign}
      </button>
    </Form>
  );
}

function Row({ draft, row }: { draft: Draft; row: DraftRow }) {
  const { t } = useTranslation();
  const name = row.dimension
    ? shownText(row.dimension.name, draft.language)
    : [t(`vocabulary:expectationKind.${row.kind}`), row.horizon && t(`vocabulary:horizon.${row.horizon}`)]
        .filter(Boolean)
        .join(": ");
  const every = row.everyLevel;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" id={row.dimension ? `dimension_${row.dimension.id}` : undefined}>
        {row.dimension ? <DraftText text={row.dimension.name} language={draft.language} /> : name}
        {row.dimension?.description ? (
          <span className={table.description}>
            <DraftText text={row.dimension.description} language={draft.language} />
          </span>
        ) : null}
        {every && every.lines.length > 0 ? (
          <span className={styles.every} id={cellKey(every.place)}>
            <span className={table.everyTitle}>{t("commons:matrix.everyLevel")}</span>
            <CellContent draft={draft} cell={every} name={`${name}, ${t("workspace:cell.wholeRole")}`} />
          </span>
        ) : null}
        {row.dimension && draft.viewerCanEdit ? (
          <Tools
            draft={draft}
            thing="dimension"
            id={row.dimension.id}
            name={name}
            place={draft.dimensions.indexOf(row.dimension)}
            count={draft.dimensions.length}
          />
        ) : null}
      </th>
      {row.cells.map((cell, index) => {
        const level = draft.levels[index];
        const bare = cell.lines.length === 0 ? table.bare : "";
        return (
          <td
            key={cellKey(cell.place)}
            id={cellKey(cell.place)}
            className={`${chooser.cell} ${bare} ${styles.cell} ${draft.viewerCanEdit ? styles.editable : ""}`}
            role="cell"
          >
            <CellContent
              draft={draft}
              cell={cell}
              name={level ? `${name}, ${levelName(t, draft, level)}` : name}
            />
          </td>
        );
      })}
    </tr>
  );
}

function CellContent({ draft, cell, name }: { draft: Draft; cell: DraftCell; name: string }) {
  const { t } = useTranslation();
  const empty = cell.lines.length === 0;
  return (
    <>
      {empty && cell.notExpected ? (
        <span className={table.notExpected}>{t("commons:matrix.notExpected")}</span>
      ) : null}
      {empty && !cell.notExpected && !draft.viewerCanEdit ? (
        <span className={table.empty}>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{t("commons:matrix.empty")}</span>
        </span>
      ) : null}
      <DraftLines lines={cell.lines} kind={cell.place.kind} language={draft.language} />
      {draft.viewerCanEdit ? (
        <div>
          <Link className={styles.edit} to={cellPath(draft.id, cell.place)}>
            {empty && !cell.notExpected ? t("workspace:matrix.write") : t("workspace:matrix.edit")}
            <span className="visually-hidden">: {name}</span>
          </Link>
        </div>
      ) : null}
    </>
  );
}
