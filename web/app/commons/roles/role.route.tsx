import { translateRole } from "@rungs/shared/skills/translate-role";
import type { Skill } from "@rungs/shared/vocabulary/skills";
import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { DutyList } from "#web/role/duty-list.tsx";
import { NextStepList } from "#web/role/next-step-list.tsx";
import { RoleFacts } from "#web/role/role-facts.tsx";
import { JobOverlap } from "#web/skills/job-overlap.tsx";

import type { Route } from "./+types/role.route.ts";
import { ROLE_PAGE } from "./role.operations.ts";
import styles from "./role.module.css";

/** "I read one job as another office cut it: what it owns, what HR calls it, and where its people went." */
export const handle = { document: true };

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const { publishedRole, publishedRoleCard } = await query(request, ROLE_PAGE, { id });
  if (!publishedRole) throw new Response(null, { status: 404 });
  return { role: publishedRole, replacedBy: publishedRoleCard?.replacedBy ?? null };
}

export default function RoleRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { role, replacedBy } = loaderData;
  const title = plainText(role.title, i18n.language);
  return (
    <article>
      <PageHeader
        eyebrow={<a href="/roles">{t("roles:browse.title")}</a>}
        title={<LocalizedText text={role.title} />}
        documentTitle={title}
        lead={role.summary ? <LocalizedText text={role.summary} /> : null}
        actions={
          <ButtonLink look="primary" href={`/titles?${new URLSearchParams({ title })}`}>
            {t("roles:read.others")}
          </ButtonLink>
        }
      />
      {replacedBy ? (
        <div className={styles.notice}>
          <ProblemNotice tone="note" title={t("roles:read.replaced")}>
            <a href={`/roles/${replacedBy}`}>{t("commons:ladder.newer")}</a>
          </ProblemNotice>
        </div>
      ) : null}
      <div className={styles.top}>
        <div className={styles.about}>
          <RoleFacts role={role} />
          <p className={styles.shared}>
            {t("commons:ladder.shared", { quarter: quarterName(t, role.quarter) })}
          </p>
        </div>
        <FacePanel face={role.face} />
      </div>
      <section className={styles.section} aria-labelledby="duties">
        <h2 id="duties">{t("roles:field.duties")}</h2>
        <DutyList duties={role.duties} headingLevel={3} />
      </section>
      <InBusinessTerms duties={role.duties} />
      <section className={styles.section} aria-labelledby="next">
        <h2 id="next">{t("roles:field.nextSteps")}</h2>
        <NextStepList steps={role.nextSteps} />
      </section>
    </article>
  );
}

/** Traditional jobs that are shown; the others are too far away to help. */
const NEAREST = 3;

function InBusinessTerms({ duties }: { duties: readonly Skill[] }) {
  const { t } = useTranslation();
  const nearest = translateRole(duties.map((skill) => ({ skill, proficiency: 2 })))
    .filter(({ matching }) => matching.length > 0)
    .slice(0, NEAREST);
  if (nearest.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="business">
      <h2 id="business">{t("roles:read.inBusiness")}</h2>
      <p className={styles.text}>{t("roles:read.inBusinessText")}</p>
      <ul role="list" className={styles.overlaps}>
        {nearest.map((overlap) => (
          <JobOverlap key={overlap.jobFamily} overlap={overlap} isOpen={false} />
        ))}
      </ul>
    </section>
  );
}
