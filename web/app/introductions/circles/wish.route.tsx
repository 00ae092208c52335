import { circleWishInput } from "@rungs/shared/inputs/circle";
import { LIMITS } from "@rungs/shared/limits";
import { blocksByClock } from "@rungs/shared/shared-hours";
import { BOARD_TOPICS, HOUR_BLOCKS, type HourBlock } from "@rungs/shared/vocabulary/post";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect } from "react-router";

import { CLOCK_OPTIONS, readClock } from "#web/board/clocks.ts";
import { getClock } from "#web/board/clock.server.ts";
import { stretchWords, utcHours } from "#web/board/stretch-words.ts";
import { talkLanguages } from "#web/board/talk-languages.ts";
import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import { findTelling } from "../find-telling.server.ts";
import { TellingNotice } from "../telling-notice.tsx";
import type { Route } from "./+types/wish.route.ts";
import { CIRCLE_WISH, SAVE_CIRCLE_WISH } from "./circles.operations.ts";
import styles from "./circles.module.css";

await needTexts("introductions", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const { circleWish } = await query(request, CIRCLE_WISH, {});
  if (circleWish?.isInvited) return redirect("/circles");
  return { wish: circleWish, clock: getClock(request), key: crypto.randomUUID() };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const said = readWish(form);
  const input = circleWishInput.safeParse({ key: form.get("key"), ...said });
  if (!input.success) {
    const field = input.error.issues[0]?.path[0];
    const fault = FAULTY.find((name) => name === field) ?? ("invalid" as const);
    return data({ fault, telling: [], said }, { status: 400 });
  }
  const telling = await findTelling(request, said.question, form.get("seen"));
  if (telling.length > 0) return data({ fault: null, telling, said });
  const { outcome } = await query(request, SAVE_CIRCLE_WISH, { input: input.data });
  if (outcome.__typename === "CircleDone") return redirect("/circles", 303);
  return data({ fault: outcome.reason, telling, said }, { status: 409 });
}

const FAULTY = ["topics", "languages", "hours", "question"] as const;

/** What the form says, as it stands there. */
function readWish(form: FormData) {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const question = form.get("question");
  return {
    topics: all("topics"),
    languages: all("languages"),
    hours: all("hours").map(Number),
    question: typeof question === "string" ? question : "",
  };
}

/** "I say what I would like to find out with others, and when I could be there; who I am stays with me." */
export default function Wish({ loaderData: { wish, clock, key }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const said = actionData?.said ??
    wish ?? { topics: [], languages: [i18n.language.slice(0, 2)], hours: [], question: "" };
  const isChosen = (values: readonly (string | number)[], value: string | number) => values.includes(value);
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/circles">← {t("introductions:circles.title")}</Link>}
        title={t("introductions:circles.wish.title")}
        lead={t("introductions:circles.wish.lead")}
      />
      <div className={styles.page}>
        {actionData ? (
          <ArrivingNotice answer={actionData}>
            {actionData.fault ? (
              <ProblemNotice>{t(`introductions:circles.fault.${actionData.fault}`)}</ProblemNotice>
            ) : null}
            <TellingNotice words={actionData.telling} />
          </ArrivingNotice>
        ) : null}
        <Form method="post" className={styles.form} key={key}>
          <input type="hidden" name="key" value={key} />
          {actionData?.telling.length ? <input type="hidden" name="seen" value={said.question} /> : null}
          <NativeTextarea
            label={t("introductions:circles.wish.question")}
            name="question"
            rows={3}
            required
            maxLength={LIMITS.circleQuestionCharacters}
            defaultValue={said.question}
            aria-describedby="question-hint"
          />
          <p id="question-hint" className={styles.quiet}>
            {t("introductions:circles.wish.questionHint")}
          </p>
          <fieldset className={styles.field}>
            <legend className={styles.legend}>{t("introductions:circles.wish.topics")}</legend>
            <div className={styles.ticks}>
              {BOARD_TOPICS.map((topic) => (
                <NativeCheckbox
                  key={topic}
                  name="topics"
                  value={topic}
                  defaultChecked={isChosen(said.topics, topic)}
                  label={t(`vocabulary:boardTopic.${topic}`)}
                />
              ))}
            </div>
          </fieldset>
          <fieldset className={styles.field}>
            <legend className={styles.legend}>{t("introductions:circles.wish.languages")}</legend>
            <div className={styles.ticks}>
              {talkLanguages(i18n.language, said.languages).map(({ value, label }) => (
                <NativeCheckbox
                  key={value}
                  name="languages"
                  value={value}
                  defaultChecked={isChosen(said.languages, value)}
                  label={label}
                />
              ))}
            </div>
          </fieldset>
          <HoursField hours={said.hours} named={clock} />
          <div>
            <SubmitButton>{t("introductions:circles.wish.send")}</SubmitButton>
          </div>
        </Form>
      </div>
    </>
  );
}

/** When one could be there: by one's own clock, which stays in the browser, and in the blocks of UTC that are sent. */
function HoursField({ hours, named }: { hours: readonly number[]; named: number | null }) {
  const { t } = useTranslation();
  const [clock, setClock] = useState(named);
  const label = (block: HourBlock) => {
    const utc = utcHours([block]);
    if (clock === null || clock === 0) return utc;
    const time = stretchWords(blocksByClock([block], clock));
    return t("introductions:session.byClock", { time, clock: utc });
  };
  return (
    <fieldset className={styles.field} aria-describedby="hours-hint">
      <legend className={styles.legend}>{t("introductions:circles.wish.hours")}</legend>
      <p id="hours-hint" className={styles.quiet}>
        {t("introductions:circles.wish.hoursHint")}
      </p>
      <NativeChoice
        label={t("introductions:session.clock")}
        defaultValue={clock === null ? "0" : String(clock)}
        onChange={(event) => setClock(readClock(event.currentTarget.value))}
        options={CLOCK_OPTIONS}
      />
      <div className={styles.ticks}>
        {HOUR_BLOCKS.map((block) => (
          <NativeCheckbox
            key={block}
            name="hours"
            value={block}
            defaultChecked={hours.includes(block)}
            label={label(block)}
          />
        ))}
      </div>
    </fieldset>
  );
}
