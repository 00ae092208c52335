import { SECRET_KINDS } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/words.route.ts";
import { ORGANIZATION_SECRETS, SAVE_ORGANIZATION_SECRETS } from "./organization.operations.ts";
import styles from "./organization.module.css";
import { readWords } from "./read-words.server.ts";
import { type WordLists, WordsForm } from "./words-form.tsx";

await needTexts("identity");

/** "I name what would give us away, and it cannot slip out. Whoever publishes for us need not remember the list." */
export async function loader({ request }: Route.LoaderArgs) {
  const { organization } = await query(request, ORGANIZATION_SECRETS, {});
  if (!organization) throw new Response(null, { status: 404 });
  const { name, secrets, viewerCanEditProfile } = organization;
  const words = Object.fromEntries(
    SECRET_KINDS.map((kind) => [
      kind,
      // The registered name is always kept out, whatever the list says.
      secrets.filter((word) => word.kind === kind && word.value !== name).map(({ value }) => value),
    ]),
  ) as WordLists;
  return {
    name,
    canEdit: viewerCanEditProfile,
    words,
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const read = readWords(form);
  if (!read.ok) {
    const sent = Object.fromEntries(
      SECRET_KINDS.map((kind) => {
        const text = form.get(kind);
        return [kind, typeof text === "string" ? [text] : []];
      }),
    );
    return data({ faults: read.faults, sent: sent as WordLists }, { status: 400 });
  }
  await query(request, SAVE_ORGANIZATION_SECRETS, { input: { secrets: read.secrets } });
  return redirect("/organization/words?saved");
}

export default function Words({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { name, canEdit, words, saved } = loaderData;
  return (
    <div className={styles.columns}>
      <section className={styles.stack} aria-labelledby="words">
        <h2 id="words">{t("identity:words.heading")}</h2>
        {saved && !actionData ? (
          <ProblemNotice tone="success">{t("identity:words.saved")}</ProblemNotice>
        ) : null}
        <p>{t("identity:words.text")}</p>
        {canEdit ? (
          <WordsForm name={name} words={actionData?.sent ?? words} faults={actionData?.faults ?? {}} />
        ) : (
          <WordsList name={name} words={words} />
        )}
      </section>
      <section className={styles.aside} aria-labelledby="door">
        <h2 id="door">{t("identity:words.doorTitle")}</h2>
        <p>{t("identity:words.doorText")}</p>
        <p>{t("identity:words.doorAlso")}</p>
        {canEdit ? null : <p className={styles.quiet}>{t("identity:organization.readOnly")}</p>}
      </section>
    </div>
  );
}

function WordsList({ name, words }: { name: string; words: WordLists }) {
  const { t } = useTranslation();
  return SECRET_KINDS.map((kind) => {
    const values = kind === "NAME" ? [name, ...words.NAME] : words[kind];
    return (
      <div key={kind}>
        <h3>{t(`identity:words.kind.${kind}`)}</h3>
        {values.length ? (
          <ul>
            {values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        ) : (
          <p className={styles.quiet}>{t("identity:words.none")}</p>
        )}
      </div>
    );
  });
}
