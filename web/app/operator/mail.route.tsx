import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { PageHeader } from "#web/design/page-header.tsx";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/mail.route.ts";
import { keptAtName } from "./kept-at.ts";
import { KEPT_MAIL } from "./operator.operations.ts";
import styles from "./operator.module.css";
import { requireOperator } from "./require-operator.server.ts";

await needTexts("operator");

export async function loader({ request, params }: Route.LoaderArgs) {
  await requireOperator(request);
  const { keptMail } = await query(request, KEPT_MAIL, { id: params.id });
  if (!keptMail) throw new Response(null, { status: 404 });
  return { mail: keptMail };
}

export default function Mail({ loaderData: { mail } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <PageHeader
        eyebrow={<Link to="/operator">← {t("operator:mail.back")}</Link>}
        title={mail.subject}
        lead={t("operator:mail.to", { address: mail.to, time: keptAtName(mail.keptAt, i18n.language) })}
      />
      <div className={styles.text}>
        {mail.text
          .trimEnd()
          .split(/\n\n+/)
          .map((paragraph, place) => (
            <p key={place}>
              {/^https?:\/\/\S+$/.test(paragraph) ? <a href={paragraph}>{paragraph}</a> : paragraph}
            </p>
          ))}
      </div>
    </>
  );
}
