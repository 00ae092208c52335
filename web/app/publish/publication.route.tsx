import { useEffect } from "react";
import { Form, redirect, useRevalidator } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { comparePathOf, draftPathOf, readingPathOf } from "#web/kinds/kind-paths.ts";
import { faceWords } from "#web/ladder/face-words.tsx";
import { plainText, quarterName } from "#web/ladder/format.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/publication.route.ts";
import { Fingerprint } from "./fingerprint.tsx";
import { type Publication, PUBLICATION_PAGE, RETRACT_PUBLICATION } from "./publication.operations.ts";
import styles from "./publication.module.css";
import { QuarantineNotice } from "./quarantine-notice.tsx";
import { ThingKind } from "./thing-kind.ts";
import { useWords } from "./use-words.ts";

await needTexts("commons", "publication", "publish", "vocabulary");

const LOOK_AGAIN_MILLISECONDS = 1_500;

/** "It is out, and I saw when. If I change my mind, one button takes it back." */
export async function loader({ request, params }: Route.LoaderArgs) {
  return { publication: await requirePublication(request, params.id) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get("intent") !== "retract") throw new Response(null, { status: 400 });
  const publication = await requirePublication(request, params.id);
  const { retractPublication } = await query(request, RETRACT_PUBLICATION, {
    input: {
      publicationId: publication.id,
      manner: form.get("manner") === "AT_ONCE" ? "AT_ONCE" : "QUIETLY",
    },
  });
  if (retractPublication.__typename === "PublicationNotFound") throw new Response(null, { status: 404 });
  return redirect(`/workspace/publications/${publication.id}`, 303);
}

async function requirePublication(request: Request, id: string): Promise<Publication> {
  const { publication } = await query(request, PUBLICATION_PAGE, { id });
  if (!publication) throw new Response(null, { status: 404 });
  return publication;
}

const TONES = { CONFIRMED: "note", VISIBLE: "success", RETRACTING: "note", RETRACTED: "warning" } as const;

export default function PublicationRoute({ loaderData }: Route.ComponentProps) {
  const { publication } = loaderData;
  const { t, i18n } = useWords(publication.kind);
  const { kind, state, waitsFor, publishedId, draftId } = publication;
  const comparePath = comparePathOf(kind, publishedId);
  const path = readingPathOf(publication);
  const moving = !waitsFor && (state === "CONFIRMED" || state === "RETRACTING");
  const standing = waitsFor ?? state;
  const takenOut = publication.takedownReason ? "takedown" : publication.quarantine ? "quarantine" : null;
  const title = t(`publication:${takenOut ?? standing}.title`);
  useLookAgain(moving);
  return (
    <ThingKind value={publication.kind}>
      <div className={styles.page}>
        {moving ? (
          <noscript>
            <meta httpEquiv="refresh" content="2" />
          </noscript>
        ) : null}
        <PageHeader
          eyebrow={<a href="/workspace">{t("nav.workspace")}</a>}
          title={<LocalizedText text={publication.title} />}
          documentTitle={`${title}: ${plainText(publication.title, i18n.language)}`}
        />
        {publication.takedownReason ? (
          <ProblemNotice title={t("publication:takedown.title")}>
            <p>{t(state === "RETRACTED" ? "publication:takedown.gone" : "publication:takedown.going")}</p>
            <p>
              <strong>{t(`vocabulary:takedownReason.${publication.takedownReason}`)}</strong>
            </p>
            <p>{t("publication:takedown.next")}</p>
          </ProblemNotice>
        ) : publication.quarantine ? (
          <QuarantineNotice reasons={publication.quarantine.reasons} gone={state === "RETRACTED"} />
        ) : (
          <ProblemNotice tone={TONES[state]} title={title}>
            {t(`publication:${standing}.text`)}
          </ProblemNotice>
        )}
        <p className={styles.actions}>
          {state === "VISIBLE" ? (
            <>
              {path ? (
                <ButtonLink look="primary" href={path}>
                  {t("publication:read")}
                </ButtonLink>
              ) : null}
              {comparePath ? <ButtonLink href={comparePath}>{t("publication:compare")}</ButtonLink> : null}
            </>
          ) : null}
          {draftId ? (
            <ButtonLink href={draftPathOf(kind, draftId)}>{t("publication:draft")}</ButtonLink>
          ) : null}
        </p>
        <WhatLeft publication={publication} />
        {publication.viewerCanRetract ? <Withdrawal publication={publication} /> : null}
      </div>
    </ThingKind>
  );
}

/** Everything that peers got or will get, and what becomes of it. */
function WhatLeft({ publication }: { publication: Publication }) {
  const { t } = useWords();
  const { kind, state, quarter, face, replacesEarlier, keepAfterLeaving, sha256 } = publication;
  const facts = faceWords(t, face);
  const stands = state === "VISIBLE" || state === "CONFIRMED";
  return (
    <section aria-labelledby="known">
      <h2 id="known">{t(state === "CONFIRMED" ? "publication:leaves" : "publication:known")}</h2>
      <ul>
        <li>{t(`publication:words.${kind}`)}</li>
        <li>{t("publication:quarter", { quarter: quarterName(t, quarter) })}</li>
        {facts.map((fact) => (
          <li key={fact}>{t("publication:ofOffice", { fact })}</li>
        ))}
        {replacesEarlier ? <li>{t("publication:replaces")}</li> : null}
      </ul>
      <p>
        {t(facts.length ? "publication:nothingElse" : "publication:nothingOfOffice")}{" "}
        {t("publication:unnamed")}
      </p>
      {stands ? <p>{t(keepAfterLeaving ? "publication:keeps" : "publication:goesWithUs")}</p> : null}
      <p>{t("publication:exact")}</p>
      <Fingerprint sha256={sha256} />
    </section>
  );
}

/** The ways to take it back; where there is only one it says why. */
function Withdrawal({ publication }: { publication: Publication }) {
  const { t } = useWords();
  const { waitsFor, state, viewerCanChooseManner } = publication;
  return (
    <section className={styles.retract} aria-labelledby="retract">
      <h2 id="retract">{t("publication:retract.title")}</h2>
      {viewerCanChooseManner ? (
        <>
          <p>{t("publication:retract.quietText")}</p>
          <Retract manner="QUIETLY" label={t("publication:retract.quietly")} />
          <p>{t("publication:retract.atOnceText")}</p>
          <Retract manner="AT_ONCE" label={t("publication:retract.atOnce")} />
        </>
      ) : (
        <>
          <p>
            {waitsFor === "QUARTER"
              ? t("publication:retract.atOnceText")
              : waitsFor === "BATCH"
                ? t("publication:retract.unseenText")
                : t("publication:retract.text")}
          </p>
          {!waitsFor && state === "VISIBLE" ? <p>{t("publication:retract.noQuietWay")}</p> : null}
          <Retract
            manner="AT_ONCE"
            label={t(waitsFor === "QUARTER" ? "publication:retract.atOnce" : "publication:retract.open")}
          />
        </>
      )}
    </section>
  );
}

function Retract({ manner, label }: { manner: "QUIETLY" | "AT_ONCE"; label: string }) {
  const { t } = useWords();
  return (
    <Confirm
      label={label}
      question={t(
        manner === "QUIETLY" ? "publication:retract.questionQuietly" : "publication:retract.question",
      )}
    >
      <Form method="post">
        <input type="hidden" name="manner" value={manner} />
        <SubmitButton intent="retract" look="danger">
          {t("publication:retract.button")}
        </SubmitButton>
      </Form>
    </Confirm>
  );
}

/** Asks for the page again, every now and then, while something is on its way. */
function useLookAgain(moving: boolean) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => void revalidate(), LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [moving, revalidate]);
}
