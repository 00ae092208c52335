import { takeCircleLinesInput } from "@rungs/shared/inputs/circle";
import { LIMITS } from "@rungs/shared/limits";
import { PRACTICE_KINDS } from "@rungs/shared/vocabulary/practice";
import { useTranslation } from "react-i18next";
import { data, Form, Link, redirect, useLocation } from "react-router";

import { ArrivingNotice } from "#web/design/arriving-notice.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeCheckbox, NativeChoice, NativeInput } from "#web/design/native-field.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { Pagination } from "#web/design/pagination.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/take.route.ts";
import { CIRCLE_PAGE, TAKE_CIRCLE_LINES } from "./circles.operations.ts";
import styles from "./circles.module.css";

await needTexts("introductions", "vocabulary");

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const { circle, circleLines } = await query(request, CIRCLE_PAGE, { id, first: LIMITS.pageSize, after });
  if (!circle || !circleLines) throw new Response(null, { status: 404 });
  return {
    circle,
    lines: circleLines.edges.map(({ node }) => node).reverse(),
    pageInfo: circleLines.pageInfo,
  };
}

export async function action({ request, params: { id } }: Route.ActionArgs) {
  const form = await request.formData();
  const numbers = form.getAll("line").map(Number);
  const [title, kind] = [form.get("title"), form.get("kind")];
  const again = {
    numbers,
    title: typeof title === "string" ? title : "",
    kind: typeof kind === "string" ? kind : "OTHER",
  };
  const input = takeCircleLinesInput.safeParse({ circleId: id, ...again });
  if (!input.success) return data({ fault: "lines" as const, ...again }, { status: 400 });
  const { outcome } = await query(request, TAKE_CIRCLE_LINES, { input: input.data });
  if (outcome.__typename === "CircleLinesTaken") {
    return redirect(`/workspace/practices/${outcome.practiceDraftId}`, 303);
  }
  if (outcome.reason === "NOT_FOUND") throw new Response(null, { status: 404 });
  return data({ fault: outcome.reason, ...again }, { status: 409 });
}

/** "What we found out becomes an account of my office, and leaves through the door like every other." */
export default function Take({ loaderData: { circle, lines, pageInfo }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <>
      <PageHeader
        eyebrow={<Link to={`/circles/${circle.id}`}>← {t("introductions:circles.one")}</Link>}
        title={t("introductions:circles.take.title")}
        lead={t("introductions:circles.take.lead")}
      />
      <div className={styles.page}>
        {actionData?.fault ? (
          <ArrivingNotice answer={actionData}>
            <ProblemNotice>{t(`introductions:circles.fault.${actionData.fault}`)}</ProblemNotice>
          </ArrivingNotice>
        ) : null}
        <ProblemNotice tone="note">{t("introductions:circles.take.warning")}</ProblemNotice>
        <Form method="post" className={styles.form}>
          <fieldset className={styles.field}>
            <legend className={styles.legend}>{t("introductions:circles.take.lines")}</legend>
            {lines.map(({ number, seat, text, isOwn }) =>
              text === null ? null : (
                <NativeCheckbox
                  key={number}
                  name="line"
                  value={number}
                  defaultChecked={actionData?.numbers.includes(number) ?? false}
                  label={
                    <>
                      <span className={styles.quiet}>
                        {t("introductions:circles.seats.one", { letter: seat })}
                        {isOwn ? ` · ${t("introductions:by.you")}` : null}
                      </span>{" "}
                      <span className={styles.text} dir="auto">
                        {text}
                      </span>
                    </>
                  }
                />
              ),
            )}
          </fieldset>
          <NativeInput
            label={t("introductions:circles.take.name")}
            name="title"
            required
            maxLength={LIMITS.nameCharacters}
            defaultValue={actionData?.title ?? ""}
          />
          <NativeChoice
            label={t("introductions:circles.take.kind")}
            name="kind"
            defaultValue={actionData?.kind ?? "OTHER"}
            options={PRACTICE_KINDS.map((value) => ({ value, label: t(`vocabulary:practiceKind.${value}`) }))}
          />
          <div>
            <SubmitButton>{t("introductions:circles.take.begin")}</SubmitButton>
          </div>
        </Form>
        <Pagination
          path={`/circles/${circle.id}/take`}
          query={new URLSearchParams(search)}
          pageInfo={pageInfo}
          label={t("introductions:circles.olderLines")}
        />
      </div>
    </>
  );
}
