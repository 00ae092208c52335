import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./page-header.module.css";

type PageHeaderProps = {
  /** The heading, and unless `documentTitle` says otherwise the title of the window. */
  title: ReactNode;
  documentTitle?: string;
  /** One line above the heading that says where this is. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** Links and buttons that act on the whole page. */
  actions?: ReactNode;
};

/** The one first-level heading of a page, and the title of its window. */
export function PageHeader({ title, documentTitle, eyebrow, lead, actions }: PageHeaderProps) {
  const { t } = useTranslation();
  const name = documentTitle ?? (typeof title === "string" ? title : undefined);
  return (
    <header className={styles.header}>
      <title>{name ? `${name} · ${t("product")}` : t("product")}</title>
      <div className={styles.words}>
        {eyebrow ? <div className={styles.eyebrow}>{eyebrow}</div> : null}
        <h1>{title}</h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
