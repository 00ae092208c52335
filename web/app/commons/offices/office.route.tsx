import { yearOf } from "@rungs/shared/placement-history";
import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { FacePanel } from "#web/ladder/face-panel.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { MovementList } from "#web/office/movement-list.tsx";
import { OfficeStanding } from "#web/office/office-standing.tsx";
import { PlacementLanes } from "#web/office/placement-lanes.tsx";
import { query } from "#web/platform/graphql.server.ts";

import type { Route } from "./+types/office.route.ts";
import { OFFICE_PAGE } from "./office.operations.ts";
import styles from "./office.module.css";
import { readYear } from "./read-year.ts";
import { YearChoice } from "./year-choice.tsx";

/** "I see at a glance what this office does itself and what it leaves to others. I can ask how it got there." */
export const handle = { document: true };

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id } = params;
  const year = readYear(new URL(request.url).searchParams);
  const { publishedOffice, publishedOfficeCard } = await query(request, OFFICE_PAGE, { id, year });
  if (!publishedOffice) throw new Response(null, { status: 404 });
  return { id, office: publishedOffice, replacedBy: publishedOfficeCard?.replacedBy ?? null };
}

export default function OfficeRoute({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const { id, office, replacedBy } = loaderData;
  const { movements } = office;
  const year = movements.to;
  const present = yearOf(office.quarter);
  const moved = movements.functions.filter(({ movement }) => movement !== "UNCHANGED").length;
  return (
    <article>
      <PageHeader
        eyebrow={<a href="/offices">{t("offices:browse.title")}</a>}
        title={<LocalizedText text={office.title} />}
        documentTitle={plainText(office.title, i18n.language)}
        lead={office.charter ? <LocalizedText text={office.charter} /> : null}
        actions={
          <ButtonLink look="primary" href={`/offices?id=${id}`}>
            {t("offices:office.compare")}
          </ButtonLink>
        }
      />
      {replacedBy ? (
        <div className={styles.notice}>
          <ProblemNotice tone="note" title={t("offices:office.replaced")}>
            <a href={`/offices/${replacedBy}`}>{t("commons:ladder.newer")}</a>
          </ProblemNotice>
        </div>
      ) : null}
      <div className={styles.top}>
        <div className={styles.about}>
          <OfficeStanding office={office} />
          <p className={styles.shared}>
            {t("commons:ladder.shared", { quarter: quarterName(t, office.quarter) })}
          </p>
        </div>
        <FacePanel face={office.face} />
      </div>
      <section className={styles.section} aria-labelledby="functions">
        <div className={styles.head}>
          <h2 id="functions">
            {year === present ? t("offices:office.functions") : t("offices:office.functionsAsOf", { year })}
          </h2>
          <YearChoice years={office.yearsOfChange} year={year} present={present} />
        </div>
        <PlacementLanes placements={office.placementsAsOf} movements={movements.functions} />
      </section>
      <section className={styles.section} aria-labelledby="moved">
        <h2 id="moved">
          {moved
            ? t("offices:office.moved", { count: moved, year })
            : t("offices:office.nothingMoved", { year })}
        </h2>
        <MovementList
          movements={movements.functions}
          scopeBefore={movements.scopeBefore}
          scopeAfter={movements.scopeAfter}
        />
      </section>
    </article>
  );
}
