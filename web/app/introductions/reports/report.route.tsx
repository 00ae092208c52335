import { reportInput } from "@rungs/shared/inputs/report";
import { LIMITS } from "@rungs/shared/limits";
import { TAKEDOWN_REASONS } from "@rungs/shared/vocabulary/takedown";
import { useTranslation } from "react-i18next";
import { data, Form, redirect } from "react-router";

import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { LocalizedText } from "#web/design/localized-text.tsx";
import { NativeChoice, NativeTextarea } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import styles from "../introduction.module.css";
import type { Route } from "./+types/report.route.ts";
import { CIRCLE_TO_REPORT, INTRODUCTION_TO_REPORT, POST_TO_REPORT, REPORT } from "./report.operations.ts";

await needTexts("introductions", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const about = await findSubject(request, search);
  if (!about) throw new Response(null, { status: 404 });
  return { ...about, isDone: search.get("done") === "reported" };
}

export async function action({ request }: Route.ActionArgs) {
  const search = new URL(request.url).searchParams;
  const about = await findSubject(request, search);
  if (!about) throw new Response(null, { status: 404 });
  const form = await request.formData();
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const said = { reason: textOf("reason"), words: textOf("words") };
  const { subject, subjectId, line } = about;
  const input = reportInput.safeParse({ subject, subjectId, line, ...said });
  if (!input.success) return data({ fault: "invalid" as const, ...said }, { status: 400 });
  const { report } = await query(request, REPORT, { input: { ...input.data, line } });
  if (!report) return data({ fault: "refused" as const, ...said }, { status: 409 });
  search.set("done", "reported");
  return redirect(`/reports/new?${search}`, 303);
}

/** "Somebody wrote what must not stand here. I say so in my words, and nobody reads more of our talk than I quote." */
export default function Report({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { subject, subjectId, title, isDone } = loaderData;
  return (
    <>
      <PageHeader
        eyebrow={
          <a href={`${PLACES[subject]}/${subjectId}`}>← {t(`introductions:report.back.${subject}`)}</a>
        }
        title={t(`introductions:report.title.${subject}`)}
        lead={title ? <LocalizedText text={title} /> : undefined}
      />
      <div className={styles.page}>
        {isDone ? (
          <ProblemNotice tone="success">{t("introductions:report.done")}</ProblemNotice>
        ) : (
          <>
            {actionData ? (
              <ArrivingNotice answer={actionData}>
                <ProblemNotice>{t(`introductions:report.${actionData.fault}`)}</ProblemNotice>
              </ArrivingNotice>
            ) : null}
            <p>{t(`introductions:report.text.${subject}`)}</p>
            <Form method="post" className={styles.form}>
              <NativeChoice
                label={t("introductions:report.reason")}
                name="reason"
                defaultValue={actionData?.reason}
                options={TAKEDOWN_REASONS.map((reason) => ({
                  value: reason,
                  label: t(`vocabulary:takedownReason.${reason}`),
                }))}
              />
              <NativeTextarea
                label={t("introductions:report.words")}
                name="words"
                rows={6}
                required
                maxLength={LIMITS.reportCharacters}
                defaultValue={actionData?.words ?? ""}
              />
              <div>
                <SubmitButton>{t("introductions:report.act")}</SubmitButton>
              </div>
            </Form>
          </>
        )}
      </div>
    </>
  );
}

/** Where each is read. */
const PLACES = { POST: "/board", CONVERSATION: "/introductions", CIRCLE_LINE: "/circles" } as const;

/** What the address names, where the viewer has it before them. */
async function findSubject(request: Request, search: URLSearchParams) {
  const postId = search.get("post");
  if (postId) {
    const { postCard } = await query(request, POST_TO_REPORT, { id: postId });
    return (
      postCard && { subject: "POST" as const, subjectId: postCard.id, line: null, title: postCard.title }
    );
  }
  const circleId = search.get("circle");
  if (circleId) {
    const { circle } = await query(request, CIRCLE_TO_REPORT, { id: circleId });
    const line = Number(search.get("line"));
    return circle && { subject: "CIRCLE_LINE" as const, subjectId: circle.id, line, title: null };
  }
  const id = search.get("introduction") ?? "";
  const { introduction } = await query(request, INTRODUCTION_TO_REPORT, { id });
  return (
    introduction && {
      subject: "CONVERSATION" as const,
      subjectId: introduction.id,
      line: null,
      title: introduction.postTitle,
    }
  );
}
