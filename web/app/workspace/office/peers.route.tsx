import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { FaceWords } from "#web/ladder/face-words.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/peers.route.ts";
import { NeedReasons } from "./need-reasons.tsx";
import { OFFICE_DRAFT_PAGE, PEERS_FOR_NEEDS } from "./office.operations.ts";
import styles from "./peers.module.css";

await needTexts("commons", "office", "vocabulary");

export async function loader({ request }: Route.LoaderArgs) {
  const { officeDraft } = await query(request, OFFICE_DRAFT_PAGE, {});
  const needs = (officeDraft?.needs ?? []).map((need) => ({ function: need.function, weight: need.weight }));
  if (needs.length === 0) return { answer: null };
  const { peersForNeeds } = await query(request, PEERS_FOR_NEEDS, { input: { needs } });
  return { answer: peersForNeeds };
}

/** "I see who already does what we need most, and the page tells me why it thinks so." */
export default function OfficePeers({ loaderData: { answer } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const best = answer?.offices.slice(0, 4).map(({ office }) => ["ids", office.id]) ?? [];
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/workspace/office">← {t("office:new.title")}</Link>}
        title={t("office:peers.title")}
        lead={t("office:peers.lead")}
        actions={
          best.length > 1 ? (
            <ButtonLink look="primary" href={`/offices/compare?${new URLSearchParams(best)}`}>
              {t("office:peers.compare", { count: best.length })}
            </ButtonLink>
          ) : null
        }
      />
      {answer ? (
        <div className={styles.page}>
          <section className={styles.section} aria-labelledby="offices">
            <h2 id="offices">{t("office:peers.offices")}</h2>
            {answer.offices.length ? (
              <ol role="list" className={styles.list}>
                {answer.offices.map(({ office, fit, reasons }) => (
                  <li key={office.id} className={styles.item}>
                    <Fit fit={fit} />
                    <div>
                      <h3 className={styles.name}>
                        <a href={`/offices/${office.id}`}>
                          <LocalizedText text={office.title} />
                        </a>
                      </h3>
                      <p className={styles.face}>
                        <FaceWords face={office.face} />
                      </p>
                      <NeedReasons reasons={reasons} />
                    </div>
                  </li>
                ))}
              </ol>
            ) : (
              <p>{t("office:peers.noOffices")}</p>
            )}
          </section>
          <section className={styles.section} aria-labelledby="ladders">
            <h2 id="ladders">{t("office:peers.ladders")}</h2>
            {answer.ladders.length ? (
              <ol role="list" className={styles.list}>
                {answer.ladders.map(({ publishedLadderId, title, roleFamily, fit, reasons }) => (
                  <li key={publishedLadderId} className={styles.item}>
                    <Fit fit={fit} />
                    <div>
                      <h3 className={styles.name}>
                        <a href={`/ladders/${publishedLadderId}`}>
                          <LocalizedText text={title} />
                        </a>
                      </h3>
                      <p className={styles.face}>{t(`vocabulary:roleFamily.${roleFamily}`)}</p>
                      <NeedReasons reasons={reasons} />
                    </div>
                  </li>
                ))}
              </ol>
            ) : (
              <p>{t("office:peers.noLadders")}</p>
            )}
          </section>
        </div>
      ) : (
        <EmptyState
          title={t("office:peers.noNeeds")}
          actions={<ButtonLink href="/workspace/office/needs">{t("office:peers.toNeeds")}</ButtonLink>}
        >
          {t("office:needs.lead")}
        </EmptyState>
      )}
    </>
  );
}

function Fit({ fit }: { fit: number }) {
  const { t } = useTranslation();
  return (
    <p className={styles.fit}>
      <strong>{fit} %</strong> <span>{t("office:peers.fit")}</span>
    </p>
  );
}
