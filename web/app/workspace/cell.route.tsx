import { saveCellInput } from "@rungs/shared/inputs/ladder-edits";
import { EXPECTATION_KINDS, HORIZONS } from "@rungs/shared/vocabulary/ladder";
import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { parseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/cell.route.ts";
import { asInput } from "./as-input.ts";
import { DraftEyebrow } from "./draft-eyebrow.tsx";
import { type CellPlace, cellKey, draftCell, kindOf } from "./draft-rows.ts";
import { DraftText, shownText, textIn } from "./draft-text.tsx";
import type { Draft } from "./draft.operations.ts";
import { EditForm } from "./edit-form.tsx";
import { answerMoreLines, refuseLines, takeLines } from "./edit-lines.server.ts";
import { editProblem, readEdit, requireEditableDraft } from "./edit.server.ts";
import { SAVE_CELL } from "./edits.operations.ts";
import { levelName } from "./level-name.ts";
import { LinesFields, MORE_LINES } from "./lines-fields.tsx";
import { cellPath, draftAtPath } from "./paths.ts";

await needTexts("commons", "vocabulary", "workspace");

/** The place that an address names, or the page that says there is none. */
function requirePlace(draft: Draft, search: URLSearchParams): CellPlace {
  const level = search.get("level") ? draft.levels.find(({ id }) => id === search.get("level")) : null;
  const dimension = search.get("dimension")
    ? draft.dimensions.find(({ id }) => id === search.get("dimension"))
    : null;
  if (level === undefined || dimension === undefined) throw new Response(null, { status: 404 });
  const kind = dimension
    ? kindOf(draft, dimension)
    : EXPECTATION_KINDS.find((one) => one === search.get("kind"));
  if (!kind) throw new Response(null, { status: 404 });
  const horizon = HORIZONS.find((one) => one === search.get("horizon")) ?? null;
  return {
    levelId: level?.id ?? null,
    dimensionId: dimension?.id ?? null,
    kind,
    horizon: kind === "RESPONSIBILITY" && !dimension ? horizon : null,
  };
}

export { shouldRevalidate } from "#web/platform/should-revalidate.ts";

export async function loader({ request, params }: Route.LoaderArgs) {
  const draft = await requireEditableDraft(request, params.id);
  return { draft, cell: draftCell(draft, requirePlace(draft, new URL(request.url).searchParams)) };
}

export async function action({ request, params }: Route.ActionArgs) {
  const { form, intent } = await readEdit(request, params.id);
  const lines = takeLines(form, "expectations");
  if (intent === MORE_LINES) return answerMoreLines(form, lines);
  const submission = parseForm(form, saveCellInput);
  if (submission.status !== "success") return refuseLines(form, lines, submission);
  const { saveCell } = await query(request, SAVE_CELL, { input: asInput(submission.value) });
  const problem = editProblem(saveCell);
  if (problem) return refuseLines(form, lines, submission, problem);
  const { levelId = null, dimensionId = null, kind, horizon = null } = submission.value;
  return redirect(draftAtPath(params.id, levelId, cellKey({ levelId, dimensionId, kind, horizon })));
}

/** "I want to put right what the file said here, line by line." */
export default function Cell({ loaderData: { draft, cell }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { place } = cell;
  const level = draft.levels.find(({ id }) => id === place.levelId);
  const dimension = draft.dimensions.find(({ id }) => id === place.dimensionId);
  const row = dimension
    ? shownText(dimension.name, draft.language)
    : [
        t(`vocabulary:expectationKind.${place.kind}`),
        place.horizon && t(`vocabulary:horizon.${place.horizon}`),
      ]
        .filter(Boolean)
        .join(": ");
  const lines =
    actionData?.lines ?? cell.lines.map(({ id, text }) => ({ id, text: textIn(text, draft.language) }));
  return (
    <>
      <PageHeader
        eyebrow={<DraftEyebrow draft={draft} />}
        title={row}
        lead={
          <>
            {level ? levelName(t, draft, level) : t("workspace:cell.wholeRole")}
            {dimension?.description ? (
              <>
                {" · "}
                <DraftText text={dimension.description} language={draft.language} />
              </>
            ) : null}
          </>
        }
      />
      <EditForm
        key={cellPath(draft.id, place)}
        form={{ id: "cell" }}
        draft={draft}
        answer={actionData}
        cancel={draftAtPath(draft.id, place.levelId, cellKey(place))}
      >
        {place.levelId ? <input type="hidden" name="levelId" value={place.levelId} /> : null}
        {place.dimensionId ? <input type="hidden" name="dimensionId" value={place.dimensionId} /> : null}
        {place.horizon ? <input type="hidden" name="horizon" value={place.horizon} /> : null}
        <input type="hidden" name="kind" value={place.kind} />
        <LinesFields
          name="expectations"
          lines={lines}
          label={(count) => t("workspace:cell.line", { count })}
          errors={actionData?.result.error ?? undefined}
          lang={draft.language}
        />
        {level && dimension ? (
          <Checkbox
            name="notExpected"
            label={t("workspace:cell.notExpected")}
            description={t("workspace:cell.notExpectedHint")}
            defaultChecked={cell.notExpected}
          />
        ) : null}
      </EditForm>
    </>
  );
}
