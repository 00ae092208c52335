import { beginInquiryInput } from "@rungs/shared/inputs/introduction";
import { LIMITS } from "@rungs/shared/limits";
import { useTranslation } from "react-i18next";
import { data, Form, redirect } from "react-router";

import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { ButtonLink } from "#web/design/button.tsx";
import { EmptyState } from "#web/design/empty-state.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText, pickText } from "#web/design/localized-text.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/ask.route.ts";
import { ASK_PAGE, BEGIN_INQUIRY, POSTS_TO_ASK_NEXT } from "./introductions.operations.ts";
import { findTelling } from "./find-telling.server.ts";
import styles from "./introduction.module.css";
import { TellingField } from "./telling/telling-field.tsx";
import { TellingNotice } from "./telling-notice.tsx";

await needTexts("introductions");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const id = new URL(request.url).searchParams.get("post") ?? "";
  const { postCard: post, publishedDrafts } = await query(request, ASK_PAGE, { id });
  if (!post) throw new Response(null, { status: 404 });
  // The commons does not know which posts are the office's own.
  const own = new Set(publishedDrafts.map(({ publishedId }) => publishedId));
  if (own.has(post.id)) return { post, others: null, key: "" };
  const variables = { purpose: post.purpose, first: LIMITS.pageSize };
  const { posts } = await query(request, POSTS_TO_ASK_NEXT, variables);
  const others = posts.edges.map(({ node }) => node).filter((one) => one.id !== post.id && !own.has(one.id));
  const shares = ({ topics }: (typeof others)[number]) =>
    topics.filter((topic) => post.topics.includes(topic)).length;
  others.sort((one, other) => shares(other) - shares(one));
  return { post, others, key: crypto.randomUUID() };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const chosen = form.getAll("post").filter((id): id is string => typeof id === "string" && id !== "");
  const input = beginInquiryInput.safeParse({
    key: form.get("key"),
    message: form.get("message"),
    postIds: chosen,
  });
  const typed = form.get("message");
  const message = typeof typed === "string" ? typed : "";
  if (!input.success) {
    const fault = new Set(chosen).size < chosen.length ? ("repeated" as const) : ("invalid" as const);
    return data({ fault, telling: [], message, chosen }, { status: 400 });
  }
  const telling = await findTelling(request, message, form.get("seen"));
  if (telling.length > 0) return data({ fault: null, telling, message, chosen });
  const { outcome } = await query(request, BEGIN_INQUIRY, { input: input.data });
  if (outcome.__typename === "IntroductionDone") {
    return redirect(`/introductions/${outcome.introduction.id}`, 303);
  }
  return data({ fault: outcome.reason, telling, message, chosen }, { status: 409 });
}

/** "I ask one of them, say what I want to know, and name whom to ask next; my name stays with me." */
export default function Ask({ loaderData: { post, others, key }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const toPost = <a href={`/board/${post.id}`}>← {t("introductions:readPost")}</a>;
  const title = t(`introductions:ask.title.${post.purpose}`);
  if (others === null) {
    return (
      <>
        <PageHeader eyebrow={toPost} title={title} lead={<LocalizedText text={post.title} />} />
        <EmptyState
          title={t("introductions:ask.own")}
          actions={<ButtonLink href="/board">{t("introductions:toBoard")}</ButtonLink>}
        >
          {t("introductions:ask.ownText")}
        </EmptyState>
      </>
    );
  }
  const options = others.map(({ id, title }) => ({
    value: id,
    label: pickText(title, i18n.language)?.value ?? "",
  }));
  const chosen = actionData?.chosen ?? [];
  return (
    <>
      <PageHeader eyebrow={toPost} title={title} lead={<LocalizedText text={post.title} />} />
      <div className={styles.page}>
        {actionData ? (
          <ArrivingNotice answer={actionData}>
            {actionData.fault ? (
              <ProblemNotice>
                {actionData.fault === "NOBODY_TO_ASK" && actionData.chosen.length === 1
                  ? t("introductions:ask.notNow")
                  : t(`introductions:fault.${actionData.fault}`)}
              </ProblemNotice>
            ) : null}
            <TellingNotice words={actionData.telling} />
          </ArrivingNotice>
        ) : null}
        <p>{t("introductions:ask.text")}</p>
        <Form method="post" className={styles.form} key={key}>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="post" value={post.id} />
          {actionData?.telling.length ? <input type="hidden" name="seen" value={actionData.message} /> : null}
          <TellingField
            label={t(`introductions:ask.message.${post.purpose}`)}
            name="message"
            rows={7}
            required
            maxLength={LIMITS.messageCharacters}
            defaultValue={actionData?.message ?? ""}
            aria-describedby="message-hint"
          />
          <p id="message-hint" className={styles.quiet}>
            {t("introductions:write.hint")}
          </p>
          {options.length > 0 ? (
            <fieldset className={styles.form}>
              <legend className={styles.legend}>{t("introductions:ask.next")}</legend>
              <p className={styles.quiet}>{t("introductions:ask.nextText")}</p>
              {([2, 3] as const).map((place) => (
                <NativeChoice
                  key={place}
                  name="post"
                  label={t(`introductions:ask.choice${place}`)}
                  none={t("introductions:ask.nobody")}
                  defaultValue={chosen[place - 1] ?? ""}
                  options={options}
                />
              ))}
            </fieldset>
          ) : null}
          <div>
            <SubmitButton>{t("introductions:ask.send")}</SubmitButton>
          </div>
        </Form>
      </div>
    </>
  );
}
