import { useTranslation } from "react-i18next";
import { Form, useSearchParams } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

import type { DraftRefusal } from "./draft-actions.server.ts";
import type { Draft } from "./draft.operations.ts";
import sections from "./draft-sections.module.css";
import { EditProblemNotice } from "./edit-problem-notice.tsx";
import { draftPath } from "./paths.ts";

const REMOVED = ["level", "dimension", "track"] as const;

type DraftNoticesProps = { draft: Draft; refusal: DraftRefusal | undefined };

/** What just happened to a draft, with the way back from a removal; and whether one may only read it. */
export function DraftNotices({ draft, refusal }: DraftNoticesProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const removed = REMOVED.find((thing) => thing === search.get("removed"));
  const undo = Number(search.get("undo"));
  // Once somebody has written on, going back would take their work away.
  const mayUndo = draft.viewerCanEdit && undo > 0 && draft.version === undo + 1;
  return (
    <div className={sections.notices}>
      {draft.viewerCanEdit ? null : (
        <ProblemNotice tone="note" title={t("workspace:readOnly.title")}>
          {t("workspace:readOnly.text")}
        </ProblemNotice>
      )}
      {refusal?.problem ? <Refusal draft={draft} refusal={refusal} /> : null}
      {removed && !refusal ? (
        <ProblemNotice tone="success">
          <div className={sections.row}>
            <p>{t(`workspace:removed.${removed}`)}</p>
            {mayUndo ? (
              <Form method="post" action={draftPath(draft.id)}>
                <input type="hidden" name="version" value={draft.version} />
                <input type="hidden" name="toVersion" value={undo} />
                <SubmitButton look="secondary" size="sm" intent="restore">
                  {t("workspace:removed.undo")}
                </SubmitButton>
              </Form>
            ) : null}
          </div>
        </ProblemNotice>
      ) : null}
      {search.has("restored") && !refusal ? (
        <ProblemNotice tone="success">{t("workspace:removed.restored")}</ProblemNotice>
      ) : null}
    </div>
  );
}

function Refusal({ draft, refusal: { intent, problem, fields } }: { draft: Draft; refusal: DraftRefusal }) {
  const { t } = useTranslation();
  if (!problem) return null;
  if (intent === "restore" && problem.kind === "conflict") {
    return (
      <ProblemNotice title={t("workspace:removed.tooLate.title")}>
        {t("workspace:removed.tooLate.text")}
      </ProblemNotice>
    );
  }
  return (
    <Form method="post" action={draftPath(draft.id)}>
      {fields
        .filter(([name]) => name !== "version" && name !== "ladderDraftId")
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <input type="hidden" name="intent" value={intent} />
      <input
        type="hidden"
        name="version"
        value={problem.kind === "conflict" ? problem.version : draft.version}
      />
      <EditProblemNotice problem={problem} draft={draft} theirsPath={draftPath(draft.id)} />
    </Form>
  );
}
