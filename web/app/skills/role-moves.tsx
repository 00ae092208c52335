import { useTranslation } from "react-i18next";

import { rankName } from "#web/ladder/format.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import styles from "./mobility.module.css";
import type { MY_MOVES } from "./skills.operations.ts";

type RoleMove = NonNullable<ResultOf<typeof MY_MOVES>["skillInventory"]>["moves"][number];

/** The roles within reach with what there is to learn, and those further away. */
export function RoleMoves({ moves, who }: { moves: readonly RoleMove[]; who: string }) {
  const { t } = useTranslation();
  const within = moves.filter(({ isWithinReach }) => isWithinReach);
  const further = moves.filter(({ isWithinReach }) => !isWithinReach);
  return (
    <>
      <section aria-labelledby="within" className={styles.section}>
        <h2 id="within">{t("mobility:moves.heading", { who })}</h2>
        {within.length > 0 ? (
          <ol role="list" className={styles.results}>
            {within.map((move, index) => (
              <RoleMoveItem key={move.roleFamily} move={move} isOpen={index === 0} />
            ))}
          </ol>
        ) : (
          <p>{t("mobility:moves.nothingWithin")}</p>
        )}
      </section>
      {further.length > 0 ? (
        <section aria-labelledby="further" className={styles.section}>
          <h2 id="further">{t("mobility:moves.further")}</h2>
          <p>{t("mobility:moves.furtherText")}</p>
          <ol role="list" className={styles.results}>
            {further.map((move) => (
              <RoleMoveItem key={move.roleFamily} move={move} />
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}

function RoleMoveItem({ move, isOpen = false }: { move: RoleMove; isOpen?: boolean }) {
  const { t } = useTranslation();
  return (
    <li className={styles.result}>
      <div className={styles.head}>
        <h3>{t(`vocabulary:roleFamily.${move.roleFamily}`)}</h3>
        <p className={styles.figure}>
          <strong>
            {move.isWithinReach
              ? t("mobility:moves.enterAt", { rank: rankName(t, move.rank) })
              : rankName(t, move.rank)}
          </strong>
        </p>
      </div>
      <p className={styles.quiet}>
        {t("mobility:moves.account", { brought: move.levelsBrought, toLearn: move.levelsToLearn })}
      </p>
      {move.gaps.length > 0 ? (
        <details open={isOpen} className={styles.details}>
          <summary>{t("mobility:moves.gaps")}</summary>
          <Gaps gaps={move.gaps} />
        </details>
      ) : (
        <p>{t("mobility:moves.noGaps")}</p>
      )}
    </li>
  );
}

function Gaps({ gaps }: Pick<RoleMove, "gaps">) {
  const { t } = useTranslation();
  return (
    <table className={styles.gaps}>
      <thead>
        <tr>
          <th scope="col">{t("mobility:moves.skill")}</th>
          <th scope="col">{t("mobility:moves.required")}</th>
          <th scope="col">{t("mobility:moves.held")}</th>
          <th scope="col">{t("mobility:moves.levels")}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map(({ skill, required, held, levels }) => (
          <tr key={skill}>
            <th scope="row">{t(`skillNames:skill.${skill}`)}</th>
            <td>{required}</td>
            <td>{held}</td>
            <td>{levels}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
