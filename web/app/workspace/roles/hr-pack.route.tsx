import { type JobFamilyOverlap, translateRole } from "@rungs/shared/skills/translate-role";
import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { DutyList } from "#web/role/duty-list.tsx";
import { NextStepList } from "#web/role/next-step-list.tsx";
import { occupationCode } from "#web/role/occupation-code.ts";
import { rankRangeWords } from "#web/role/rank-range-words.ts";

import { shownText } from "../draft-text.tsx";
import type { Route } from "./+types/hr-pack.route.ts";
import { hrGaps, type HrGap } from "./hr-gaps.ts";
import styles from "./hr-pack.module.css";
import { requireRole } from "./role.server.ts";
import { MAPPING_PEERS, type MappingPeers, type RoleDraft } from "./roles.operations.ts";

/** "I hand HR two pages. They find their own classes and codes in it, and the numbers are worked out." */
export const handle = { document: true };

/** Traditional jobs that are told; what is further away helps nobody to place a job. */
const NEAREST = 5;

export async function loader({ request, params }: Route.LoaderArgs) {
  const role = await requireRole(request, params.id);
  const { mappingPeers } = await query(request, MAPPING_PEERS, {
    jobFamily: role.jobFamily,
    occupations: [...role.occupations],
  });
  return { role, peers: mappingPeers };
}

export default function HrPack({ loaderData: { role, peers } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const title = shownText(role.title, role.language);
  const gaps = hrGaps(role);
  const overlaps = translateRole(role.duties.map((skill) => ({ skill, proficiency: 2 })))
    .filter(({ matching }) => matching.length > 0)
    .slice(0, NEAREST);
  return (
    <article>
      <PageHeader
        eyebrow={<a href={`/workspace/roles/${role.id}`}>← {t("ownRoles:hr.back")}</a>}
        title={t("ownRoles:hr.for", { title })}
        lead={shownText(role.summary ?? [], role.language) || t("ownRoles:hr.lead")}
      />
      <div className={styles.page}>
        <Readiness id={role.id} gaps={gaps} />
        <section className={styles.section} aria-labelledby="place">
          <h2 id="place">{t("ownRoles:hr.place")}</h2>
          <Place role={role} peers={peers} />
          <p className={styles.note}>{t("ownRoles:hr.peersNote")}</p>
        </section>
        <section className={styles.section} aria-labelledby="owns">
          <h2 id="owns">{t("roles:field.duties")}</h2>
          <DutyList duties={role.duties} headingLevel={3} />
        </section>
        <section className={styles.section} aria-labelledby="business">
          <h2 id="business">{t("ownRoles:hr.business")}</h2>
          {overlaps.length > 0 ? (
            <Business overlaps={overlaps} />
          ) : (
            <p className={styles.note}>{t("ownRoles:hr.noDuties")}</p>
          )}
        </section>
        <section className={styles.section} aria-labelledby="next">
          <h2 id="next">{t("roles:field.nextSteps")}</h2>
          <NextStepList steps={role.nextSteps} />
        </section>
      </div>
    </article>
  );
}

function Readiness({ id, gaps }: { id: string; gaps: readonly HrGap[] }) {
  const { t } = useTranslation();
  const isReady = !gaps.includes("MAPPING");
  return (
    <div className={styles.screen}>
      <ProblemNotice
        {...(isReady ? { tone: gaps.length ? ("note" as const) : ("success" as const) } : {})}
        title={t(isReady ? "ownRoles:hr.ready" : "ownRoles:hr.notReady")}
      >
        {isReady ? <p>{t("ownRoles:hr.print")}</p> : <p>{t("ownRoles:hr.notReadyText")}</p>}
        {gaps.length > 0 ? (
          <>
            <ul className={styles.missing}>
              {gaps.map((gap) => (
                <li key={gap}>{t(`ownRoles:hr.missing.${gap}`)}</li>
              ))}
            </ul>
            <p>
              <ButtonLink size="sm" href={`/workspace/roles/${id}`}>
                {t("ownRoles:hr.mend")}
              </ButtonLink>
            </p>
          </>
        ) : null}
      </ProblemNotice>
    </div>
  );
}

/** Everything that a job can be filed under, and how many peers file theirs there. */
function Place({ role, peers }: { role: RoleDraft; peers: MappingPeers }) {
  const { t } = useTranslation();
  const { internalTitle, jobClass, roleFamily, ranks, jobFamily } = role;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("ownRoles:hr.what")}</th>
          <th scope="col">{t("ownRoles:hr.where")}</th>
          <th scope="col">{t("ownRoles:hr.peers")}</th>
        </tr>
      </thead>
      <tbody>
        {internalTitle ? <Row what={t("ownRoles:hr.internal")} where={internalTitle} /> : null}
        {jobClass ? <Row what={t("ownRoles:hr.jobClass")} where={jobClass} /> : null}
        {roleFamily ? (
          <Row what={t("roles:field.roleFamily")} where={t(`vocabulary:roleFamily.${roleFamily}`)} />
        ) : null}
        {ranks ? <Row what={t("ownRoles:hr.ranks")} where={rankRangeWords(t, ranks)} /> : null}
        <Row
          what={t("ownRoles:hr.job")}
          where={jobFamily ? t(`vocabulary:jobFamily.${jobFamily}`) : t("ownRoles:hr.none")}
          peers={peers.jobFamily ? t(`roles:countBand.${peers.jobFamily}`) : null}
        />
        {peers.occupations.map(({ occupation, countBand }) => (
          <Row
            key={occupation.code}
            what={occupationCode(occupation)}
            where={
              <a href={occupation.url} rel="noreferrer" lang="en">
                {occupation.title}
              </a>
            }
            peers={t(`roles:countBand.${countBand}`)}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { what: string; where: React.ReactNode; peers?: string | null };

function Row({ what, where, peers = null }: RowProps) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{where}</td>
      <td>{peers}</td>
    </tr>
  );
}

function Business({ overlaps }: { overlaps: readonly JobFamilyOverlap[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.note}>{t("ownRoles:hr.businessText")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("ownRoles:hr.job")}</th>
            <th scope="col">{t("ownRoles:hr.covers")}</th>
            <th scope="col">{t("ownRoles:hr.covered")}</th>
          </tr>
        </thead>
        <tbody>
          {overlaps.map(({ jobFamily, matching, missing, percent }) => (
            <Row
              key={jobFamily}
              what={t(`vocabulary:jobFamily.${jobFamily}`)}
              where={matching.map((skill) => t(`skillNames:skill.${skill}`)).join(" · ")}
              peers={t("ownRoles:hr.worked", {
                matching: matching.length,
                all: matching.length + missing.length,
                percent,
              })}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
