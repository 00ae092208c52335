import { useTranslation } from "react-i18next";
import { Form, useSearchParams } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import sections from "../draft-sections.module.css";
import type { OfficeDraft } from "./office.operations.ts";

/** What just happened to the profile, with the way back; and whether one may only read it. */
export function OfficeNotices({ office, undone }: { office: OfficeDraft; undone: "tooLate" | null }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const before = Number(search.get("saved"));
  // Once somebody has written on, going back would take their work away.
  const mayUndo = office.viewerCanEdit && before > 0 && office.version === before + 1;
  return (
    <div className={sections.notices}>
      {office.viewerCanEdit ? null : (
        <ProblemNotice tone="note" title={t("workspace:readOnly.title")}>
          {t("workspace:readOnly.text")}
        </ProblemNotice>
      )}
      {undone ? (
        <ProblemNotice title={t("workspace:removed.tooLate.title")}>
          {t("workspace:removed.tooLate.text")}
        </ProblemNotice>
      ) : null}
      {before > 0 && !undone ? (
        <ProblemNotice tone="success">
          <div className={sections.row}>
            <p>{t(mayUndo ? "office:saved" : "office:savedSame")}</p>
            {mayUndo ? (
              <Form method="post" action="/workspace/office">
                <input type="hidden" name="draftId" value={office.id} />
                <input type="hidden" name="version" value={office.version} />
                <input type="hidden" name="toVersion" value={before} />
                <SubmitButton look="secondary" size="sm" intent="restore">
                  {t("workspace:removed.undo")}
                </SubmitButton>
              </Form>
            ) : null}
          </div>
        </ProblemNotice>
      ) : null}
      {search.has("restored") ? (
        <ProblemNotice tone="success">{t("workspace:removed.restored")}</ProblemNotice>
      ) : null}
    </div>
  );
}
