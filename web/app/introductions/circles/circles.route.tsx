import { circleKeyInput } from "@rungs/shared/inputs/circle";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useSearchParams } from "react-router";

import { getClock } from "#web/board/clock.server.ts";
import { ButtonLink } from "#web/design/button.tsx";
import { Confirm } from "#web/design/confirm.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import framed from "#web/design/framed-list.module.css";
import { languageName } from "#web/design/localized-text.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { dayName } from "../day-name.ts";
import { OwnTime } from "../sessions/own-time.tsx";
import type { Route } from "./+types/circles.route.ts";
import {
  type CircleInList,
  CIRCLES_PAGE,
  TAKE_BACK_CIRCLE_WISH,
  type WishOfCircle,
} from "./circles.operations.ts";
import styles from "./circles.module.css";

await needTexts("introductions", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const { circles, circleWish } = await query(request, CIRCLES_PAGE, {});
  return { circles, wish: circleWish, clock: getClock(request), key: crypto.randomUUID() };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const input = circleKeyInput.safeParse({ key: form.get("key") });
  if (form.get("intent") !== "TAKE_BACK" || !input.success) throw new Response(null, { status: 400 });
  const { outcome } = await query(request, TAKE_BACK_CIRCLE_WISH, { input: input.data });
  if (outcome.__typename === "CircleDone") return redirect("/circles", 303);
  return data({ fault: outcome.reason }, { status: 409 });
}

/** "I see the circles I sit in, what they ask of me, and what I wait for." */
export default function Circles({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { circles, wish, clock, key } = loaderData;
  return (
    <>
      <PageHeader title={t("introductions:circles.title")} lead={t("introductions:circles.lead")} />
      <div className={styles.page}>
        {actionData?.fault ? (
          <ProblemNotice>{t(`introductions:circles.fault.${actionData.fault}`)}</ProblemNotice>
        ) : null}
        {search.get("done") === "left" ? (
          <ProblemNotice tone="success">{t("introductions:circles.left")}</ProblemNotice>
        ) : null}
        {circles.length > 0 ? (
          <ul role="list" className={framed.list}>
            {circles.map((circle) => (
              <Item key={circle.id} circle={circle} clock={clock} />
            ))}
          </ul>
        ) : null}
        {wish ? <Wish wish={wish} formKey={key} /> : null}
        {wish || circles.length > 0 ? null : (
          <EmptyState
            title={t("introductions:circles.none")}
            actions={<ButtonLink href="/circles/wish">{t("introductions:circles.wish.begin")}</ButtonLink>}
          >
            {t("introductions:circles.noneText")}
          </EmptyState>
        )}
        {!wish && circles.length > 0 ? (
          <div>
            <ButtonLink href="/circles/wish" look="secondary">
              {t("introductions:circles.wish.another")}
            </ButtonLink>
          </div>
        ) : null}
      </div>
    </>
  );
}

function Item({ circle, clock }: { circle: CircleInList; clock: number | null }) {
  const { t, i18n } = useTranslation();
  const { id, topic, language, stage, answerBy, viewerSaidYes, rounds, askedUntil, viewerGoesOn } = circle;
  const newest = rounds.at(-1);
  return (
    <li className={framed.item}>
      <h2 className={framed.name}>
        <Link to={`/circles/${id}`}>{t(`vocabulary:boardTopic.${topic}`)}</Link>
      </h2>
      <p>{t(`introductions:circles.stage.${stage}`)}</p>
      <p className={framed.quiet}>
        {languageName(language, i18n.language)}
        {newest ? ` · ${t("introductions:circles.round", { number: newest.number })} · ` : null}
        {newest ? <OwnTime instant={newest.startsAt} clock={clock} /> : null}
      </p>
      {answerBy && viewerSaidYes === null ? (
        <p className={framed.mark}>
          {t("introductions:circles.answerBy", { day: dayName(t, i18n.language, answerBy) })}
        </p>
      ) : null}
      {askedUntil && viewerGoesOn === null ? (
        <p className={framed.mark}>
          {t("introductions:circles.askedUntil", { day: dayName(t, i18n.language, askedUntil) })}
        </p>
      ) : null}
    </li>
  );
}

function Wish({ wish, formKey }: { wish: WishOfCircle; formKey: string }) {
  const { t, i18n } = useTranslation();
  const list = (words: string[]) => new Intl.ListFormat(i18n.language, { type: "disjunction" }).format(words);
  return (
    <section className={styles.section} aria-labelledby="wish">
      <h2 id="wish">{t("introductions:circles.wish.yours")}</h2>
      <p>{t(`introductions:circles.wish.${wish.isInvited ? "isInvited" : "waits"}`)}</p>
      <blockquote className={styles.question} dir="auto">
        {wish.question}
      </blockquote>
      <p className={framed.quiet}>
        {list(wish.topics.map((topic) => t(`vocabulary:boardTopic.${topic}`)))}
        {" · "}
        {list(wish.languages.map((language) => languageName(language, i18n.language)))}
        {" · "}
        {t("introductions:circles.wish.since", { day: dayName(t, i18n.language, wish.wishedOn) })}
      </p>
      {wish.isInvited ? null : (
        <>
          <div>
            <ButtonLink href="/circles/wish" look="secondary">
              {t("introductions:circles.wish.change")}
            </ButtonLink>
          </div>
          <Confirm
            label={t("introductions:circles.wish.takeBack")}
            question={t("introductions:circles.wish.takeBackText")}
          >
            <Form method="post">
              <input type="hidden" name="key" value={formKey} />
              <SubmitButton intent="TAKE_BACK" look="danger">
                {t("introductions:circles.wish.takeBack")}
              </SubmitButton>
            </Form>
          </Confirm>
        </>
      )}
    </section>
  );
}
