import { useTranslation } from "react-i18next";

import { ButtonLink } from "#web/design/button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";
import { useViewer } from "#web/platform/viewer.ts";

import { AlignmentPicture } from "./alignment-picture.tsx";
import styles from "./landing.module.css";

/** "I understand in ten seconds what I get and what nobody will learn about us. I know where to click first." */
export const handle = { document: true };

export default function Landing() {
  const viewer = useViewer();
  return viewer ? <Places name={viewer.name} canWrite={viewer.viewerCanWrite} /> : <Welcome />;
}

function Welcome() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.hero}>
        <PageHeader
          title={t("reading:landing.title")}
          documentTitle={t("reading:landing.documentTitle")}
          lead={t("reading:landing.lead")}
        />
        <div className={styles.first}>
          <ButtonLink look="primary" href="/sign-in">
            {t("reading:landing.signIn")}
          </ButtonLink>
          <ButtonLink look="plain" href="/ladders">
            {t("reading:landing.browse")}
          </ButtonLink>
        </div>
        <div className={styles.picture}>
          <AlignmentPicture />
        </div>
      </div>
      <ol role="list" className={styles.promises}>
        {(["see", "compare", "unnamed"] as const).map((promise) => (
          <li key={promise}>
            <h2>{t(`reading:landing.${promise}.title`)}</h2>
            <p>{t(`reading:landing.${promise}.text`)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Places({ name, canWrite }: { name: string; canWrite: boolean }) {
  const { t } = useTranslation();
  const places = [
    { key: "browse", href: "/ladders" },
    { key: "titles", href: "/titles" },
    { key: "statistics", href: "/statistics" },
    { key: "peers", href: "/peers" },
    { key: canWrite ? "write" : "read", href: "/workspace" },
    { key: "skills", href: "/skills" },
    { key: "organization", href: "/organization" },
  ] as const;
  return (
    <>
      <PageHeader
        title={name ? t("reading:places.title", { name }) : t("reading:places.titleNoName")}
        lead={t("reading:places.lead")}
      />
      <ul role="list" className={styles.places}>
        {places.map(({ key, href }) => (
          <li key={key} className={styles.place}>
            <h2>
              <a href={href}>{t(`reading:places.${key}.title`)}</a>
            </h2>
            <p>{t(`reading:places.${key}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
