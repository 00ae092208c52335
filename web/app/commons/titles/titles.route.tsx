import { LIMITS } from "@rungs/shared/limits";
import { ROLE_FAMILIES } from "@rungs/shared/vocabulary/ladder";
import { useTranslation } from "react-i18next";

import { Button, ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { rankName } from "#web/ladder/format.ts";
import { findLocale } from "#web/platform/locale.ts";
import { query } from "#web/platform/graphql.server.ts";
import type { ResultOf } from "#web/platform/graphql.ts";

import type { Route } from "./+types/titles.route.ts";
import { DutyMatrix } from "./duty-matrix.tsx";
import { OwnTitle } from "./own-title.tsx";
import type { Usage } from "./rank-words.ts";
import { RoleSteps } from "./role-steps.tsx";
import { TitleMatch } from "./title-match.tsx";
import { titleAddress, titleQuestion, type TitleQuestion } from "./title-question.ts";
import { TitleTable } from "./title-table.tsx";
import { TITLE_ROLES, TITLES_PAGE } from "./titles.operations.ts";
import styles from "./titles.module.css";

/** "We say community manager. I see what the others call it, how high they set it, and whether they mean the same." */
export const handle = { document: true };

export async function loader({ request }: Route.LoaderArgs) {
  const question = titleQuestion(new URL(request.url).searchParams);
  if (question.title === null && question.roleFamily === null) {
    const { roleTitles } = await query(request, TITLE_ROLES, {});
    return { question, roles: roleTitles, crosswalk: null };
  }
  const { title: text, roleFamily } = question;
  const { titleCrosswalk } = await query(request, TITLES_PAGE, { text, roleFamily });
  return { question, roles: [], crosswalk: titleCrosswalk };
}

export default function Titles({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { question, roles, crosswalk } = loaderData;
  return (
    <>
      <PageHeader
        eyebrow={crosswalk ? <a href="/titles">{t("titles:page.title")}</a> : null}
        title={
          question.title ??
          (question.roleFamily ? t(`vocabulary:roleFamily.${question.roleFamily}`) : t("titles:page.title"))
        }
        lead={crosswalk ? null : t("titles:page.lead")}
      />
      <Search {...question} />
      {crosswalk ? <Answer question={question} crosswalk={crosswalk} /> : <Roles roles={roles} />}
    </>
  );
}

function Search({ title, roleFamily }: TitleQuestion) {
  const { t } = useTranslation();
  return (
    <form method="get" action="/titles" role="search" className={styles.search}>
      <NativeInput
        label={t("titles:search.title")}
        name="title"
        type="search"
        maxLength={LIMITS.nameCharacters}
        defaultValue={title ?? ""}
        placeholder={t("titles:search.example")}
      />
      <NativeChoice
        label={t("titles:search.role")}
        name="roleFamily"
        defaultValue={roleFamily ?? ""}
        none={t("titles:search.anyRole")}
        options={ROLE_FAMILIES.map((value) => ({ value, label: t(`vocabulary:roleFamily.${value}`) }))}
      />
      <Button look="primary">{t("titles:search.submit")}</Button>
    </form>
  );
}

type Crosswalk = ResultOf<typeof TITLES_PAGE>["titleCrosswalk"];

function Answer({ question, crosswalk }: { question: TitleQuestion; crosswalk: Crosswalk }) {
  const { t } = useTranslation();
  const { match, usage, role } = crosswalk;
  return (
    <>
      {question.title && match ? (
        <TitleMatch title={question.title} match={match} isChosen={question.roleFamily !== null} />
      ) : null}
      {question.title ? (
        <section className={styles.section} aria-labelledby="own">
          <h2 id="own">{t("titles:own.heading")}</h2>
          {usage ? (
            <>
              <p className={styles.base}>{t(`titles:countBand.${usage.countBand}`)}</p>
              <OwnTitle usage={usage} roles={crosswalk.roles} nextSteps={crosswalk.nextSteps} />
            </>
          ) : (
            <p className={styles.sentence}>{t("titles:own.none")}</p>
          )}
        </section>
      ) : null}
      {role ? <Others role={role} own={usage ? usualRanks(usage) : (match?.ranks ?? null)} /> : null}
      {role ? <RoleSteps roleFamily={role.roleFamily} steps={crosswalk.roleSteps} /> : null}
      {crosswalk.duties ? <DutyMatrix matrix={crosswalk.duties} /> : null}
    </>
  );
}

type OthersProps = { role: NonNullable<Crosswalk["role"]>; own: { min: number; max: number } | null };

function Others({ role, own }: OthersProps) {
  const { t, i18n } = useTranslation();
  const { roleFamily, countBand, titles, upperQuartileOfHighest } = role;
  const languages = [...new Set(titles.map(({ language }) => language))].toSorted(
    (one, other) => Number(findLocale(other) === i18n.language) - Number(findLocale(one) === i18n.language),
  );
  const ofLanguage = (language: string): Usage[] => titles.filter((title) => title.language === language);
  return (
    <section className={styles.section} aria-labelledby="others">
      <h2 id="others">{t("titles:others.heading", { role: t(`vocabulary:roleFamily.${roleFamily}`) })}</h2>
      {titles.length === 0 ? (
        <EmptyState title={t("titles:others.none")}>{t("titles:others.noneText")}</EmptyState>
      ) : (
        <>
          <p className={styles.base}>{t(`titles:countBand.${countBand}`)}</p>
          {upperQuartileOfHighest === null ? null : (
            <p>{t("titles:others.reach", { rank: rankName(t, upperQuartileOfHighest) })}</p>
          )}
          <p className={styles.hint}>{t("titles:others.how")}</p>
          {languages.map((language) => (
            <TitleTable key={language} language={language} titles={ofLanguage(language)} own={own} />
          ))}
          <p>
            <ButtonLink href={`/ladders?roleFamily=${roleFamily}`}>{t("titles:others.browse")}</ButtonLink>{" "}
            <ButtonLink href={`/roles?roleFamily=${roleFamily}`}>{t("titles:others.browseRoles")}</ButtonLink>
          </p>
        </>
      )}
    </section>
  );
}

function usualRanks({ ranks: { lowest, highest, middle } }: Usage): { min: number; max: number } {
  return { min: middle?.lowerQuartile ?? lowest, max: middle?.upperQuartile ?? highest };
}

function Roles({ roles }: { roles: ResultOf<typeof TITLE_ROLES>["roleTitles"] }) {
  const { t } = useTranslation();
  if (roles.length === 0) {
    return <EmptyState title={t("titles:others.none")}>{t("titles:others.noneText")}</EmptyState>;
  }
  return (
    <section className={styles.section} aria-labelledby="all">
      <h2 id="all">{t("titles:page.roles")}</h2>
      <ul role="list" className={styles.roles}>
        {roles.map(({ roleFamily, countBand, titles }) => (
          <li key={roleFamily} className={styles.card}>
            <h3>
              <a href={`/titles?roleFamily=${roleFamily}`}>{t(`vocabulary:roleFamily.${roleFamily}`)}</a>
            </h3>
            <p className={styles.base}>{t(`titles:countBand.${countBand}`)}</p>
            <ul role="list" className={styles.few}>
              {titles.map(({ title, language }) => (
                <li key={title}>
                  <a href={titleAddress(title)}>
                    <LocalizedText text={[{ language, value: title }]} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
