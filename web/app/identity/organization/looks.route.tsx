import { useTranslation } from "react-i18next";

import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/looks.route.ts";
import { IDENTITY_LOOKS } from "./organization.operations.ts";
import styles from "./organization.module.css";

await needTexts("identity");

/** "Whoever runs this can find out what is ours. I see each time that they did, who it was, and why." */
export async function loader({ request }: Route.LoaderArgs) {
  const { identityLooks } = await query(request, IDENTITY_LOOKS, {});
  return { looks: identityLooks };
}

export default function Looks({ loaderData: { looks } }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const momentName = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (
    <section className={styles.stack} aria-labelledby="looks">
      <h2 id="looks">{t("identity:looks.heading")}</h2>
      <p>{t("identity:looks.text")}</p>
      {looks.length === 0 ? <p>{t("identity:looks.none")}</p> : null}
      {looks.map(({ id, publishedId, operatorName, reason, lookedAt }) => (
        <article key={id} aria-label={operatorName}>
          <p>
            <strong>{operatorName}</strong>
            {" · "}
            <time dateTime={lookedAt}>{momentName.format(new Date(lookedAt))} UTC</time>
          </p>
          <blockquote>{reason}</blockquote>
          <p className={styles.quiet}>{t("identity:looks.what", { id: publishedId })}</p>
        </article>
      ))}
    </section>
  );
}
