import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/stop-digests.route.ts";
import { STOP_DIGESTS } from "./notices.operations.ts";

await needTexts("notices");

/**
 * "One click and these mails stop, without my signing in." Opening the link stops nothing, because mail filters open
 * links as well; mail programs press the button themselves, with a POST, and are answered here without being sent on.
 */
export async function action({ request, params }: Route.ActionArgs) {
  await query(request, STOP_DIGESTS, { key: params.key });
  return { stopped: true };
}

export default function StopDigests({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t("notices:stop.title")} lead={t("notices:stop.lead")} />
      {actionData?.stopped ? (
        <ProblemNotice tone="success">
          {t("notices:stop.done")} <a href="/notices">{t("notices:stop.again")}</a>
        </ProblemNotice>
      ) : (
        <Form method="post">
          <SubmitButton>{t("notices:stop.act")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
