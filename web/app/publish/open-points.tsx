import type { ReactNode } from "react";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { peerReviewPath } from "#web/kinds/kind-paths.ts";
import { plainText } from "#web/ladder/format.ts";

import { FINDING_GROUPS, groupFindings } from "./finding-groups.ts";
import { mendAddress } from "./kinds/mend-address.ts";
import { countOpenFindings } from "./open-findings.ts";
import styles from "./open-points.module.css";
import type {
  DraftLevelName,
  DraftReview,
  PublicationProblem,
  StandingPublication,
} from "./review.operations.ts";
import { useWords } from "./use-words.ts";

type OpenPointsProps = {
  id: string;
  review: DraftReview;
  levels: DraftLevelName[];
  latest: StandingPublication | null;
};

/** What is not about the ladder, and where something can be done about it, if anywhere. */
const OFFICE_PROBLEMS = {
  NOT_VERIFIED: "/organization",
  NO_EPOCH_YET: null,
  NETWORK_TOO_SMALL: null,
  TOO_FEW_SILENT: null,
  FACE_WORN_OUT: "#hidden",
  TOO_EASY_TO_FIND: "#hidden",
} as const;

function isOfOffice(code: PublicationProblem["code"]): code is keyof typeof OFFICE_PROBLEMS {
  return code in OFFICE_PROBLEMS;
}

/** What still stands in the way of publishing, each point with the place where it is mended. */
export function OpenPoints({ id, review, levels, latest }: OpenPointsProps) {
  const { t, i18n } = useWords();
  const { problems, findings } = review;
  const groups = groupFindings(findings);
  const { names: openNames, words: openWords, ofWords } = countOpenFindings(findings);
  const firstOpen = FINDING_GROUPS.find(
    (name) => name !== "names" && groups[name].some(({ resolved }) => !resolved),
  );
  const gaps = problems.flatMap(({ code, elementId }) =>
    code === "SECRETS_REMAIN" || code === "FINDINGS_OPEN" || code === "APPROVALS_MISSING" || isOfOffice(code)
      ? []
      : [{ code, elementId }],
  );
  const secretsRemain = problems.some(({ code }) => code === "SECRETS_REMAIN");

  const levelName = (levelId: string) => {
    const index = levels.findIndex((one) => one.id === levelId);
    const level = levels[index];
    const shown = level?.externalTitles[0] ? plainText(level.externalTitles[0], i18n.language) : null;
    return (
      shown ?? level?.internalTitle ?? level?.code ?? t("publish:open.levelNumber", { number: index + 1 })
    );
  };

  return (
    <section className={styles.open} aria-labelledby="open">
      <h2 id="open">
        {problems.length || isWaiting(review) ? t("publish:open.title") : t("publish:open.nothing")}
      </h2>
      <ul className={styles.points} role="list">
        {gaps.length ? (
          gaps.map((problem) => (
            <Point key={`${problem.code}${problem.elementId}`} done={false}>
              {t(`publish:problem.${problem.code}`, {
                level: problem.elementId ? levelName(problem.elementId) : "",
              })}{" "}
              <a href={mendAddress(review.kind, id, problem)}>
                {problem.elementId ? t("publish:open.toLevel") : t("publish:open.toLadder")}
              </a>
            </Point>
          ))
        ) : (
          <Point done>{t("publish:open.complete")}</Point>
        )}
        <Point done={!openNames && !secretsRemain}>
          {openNames ? (
            <>
              {t("publish:open.names", { count: openNames })}{" "}
              <a href="#names">{t("publish:open.toFindings")}</a>
            </>
          ) : secretsRemain ? (
            <>
              {t("publish:open.telling")} <a href="#findings">{t("publish:open.toFindings")}</a>
            </>
          ) : (
            <>
              {t("publish:open.noNames")} <a href="/organization">{t("publish:open.toOrganization")}</a>
            </>
          )}
        </Point>
        <Point done={!openWords}>
          {openWords ? (
            <>
              {t("publish:open.words", {
                count: openWords,
                total: ofWords,
              })}{" "}
              <a href={`#${firstOpen}`}>{t("publish:open.toFindings")}</a>
            </>
          ) : (
            t("publish:open.noWords")
          )}
        </Point>
        <ApprovalPoint id={id} peerReview={review.peerReview} />
        {review.secondPerson ? (
          <Point done={!isWaiting(review)}>
            {t(`publish:open.${isWaiting(review) ? "secondPerson" : "secondPersonDone"}`)}{" "}
            <a href="#hidden">{t("publish:open.toHidden")}</a>
          </Point>
        ) : null}
        {problems.flatMap(({ code }) =>
          isOfOffice(code) ? (
            <Point key={code} done={false}>
              {t(`publish:problem.${code}`)} <OfficeLink code={code} />
            </Point>
          ) : (
            []
          ),
        )}
      </ul>
      {review.peerReview.needed === 0 && review.peerReview.state === "DRAFT" ? (
        <p>
          {t("publish:open.mayAsk")} <a href={peerReviewPath(id)}>{t("publish:open.askColleagues")}</a>
        </p>
      ) : null}
      {problems.length ? null : (
        <p>
          <a href="#publish">{t("publish:open.toPublish")}</a>
        </p>
      )}
      {latest && (latest.state === "VISIBLE" || latest.state === "CONFIRMED") ? (
        <ProblemNotice tone="note">
          {latest.sha256 === review.sha256 ? t("publish:open.same") : t("publish:open.replaces")}{" "}
          <a href={`/workspace/publications/${latest.id}`}>{t("publish:open.toPublication")}</a>
        </ProblemNotice>
      ) : null}
    </section>
  );
}

/** Whether the author hides among so few that a colleague has to confirm too, and none has. */
function isWaiting({ secondPerson }: DraftReview): boolean {
  return secondPerson !== null && !secondPerson.confirmedByColleague;
}

/** What colleagues still have to approve; nothing where nobody has to and nobody was asked. */
function ApprovalPoint({ id, peerReview }: { id: string; peerReview: DraftReview["peerReview"] }) {
  const { t } = useWords();
  const { state, needed, given } = peerReview;
  if (needed === 0 && state === "DRAFT") return null;
  return (
    <Point done={given >= needed && state !== "IN_PEER_REVIEW"}>
      {needed > 0
        ? t("publish:open.approvals", { given, count: needed })
        : t(`publish:open.peerReview.${state === "APPROVED" ? "APPROVED" : "IN_PEER_REVIEW"}`)}{" "}
      <a href={peerReviewPath(id)}>{t("publish:open.toPeerReview")}</a>
    </Point>
  );
}

function OfficeLink({ code }: { code: keyof typeof OFFICE_PROBLEMS }) {
  const { t } = useWords();
  const address = OFFICE_PROBLEMS[code];
  if (address === null) return null;
  return (
    <a href={address}>
      {address === "#hidden" ? t("publish:open.toHidden") : t("publish:open.toMembership")}
    </a>
  );
}

function Point({ done, children }: { done: boolean; children: ReactNode }) {
  const { t } = useWords();
  return (
    <li className={done ? styles.done : styles.todo}>
      <span className={styles.sign} aria-hidden="true">
        {done ? "✓" : "○"}
      </span>
      <span>
        <span className="visually-hidden">{done ? t("publish:open.done") : t("publish:open.todo")} </span>
        {children}
      </span>
    </li>
  );
}
