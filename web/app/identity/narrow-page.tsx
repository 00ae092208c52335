import type { ReactNode } from "react";

import { PageHeader } from "#web/design/page-header.tsx";

import styles from "./narrow-page.module.css";

type NarrowPageProps = {
  title: string;
  lead?: ReactNode;
  /** What just happened, said above the rest. */
  notice?: ReactNode;
  children?: ReactNode;
  /** Where else one may want to go. */
  after?: ReactNode;
};

/** A page with one thing to do, such as to sign in. */
export function NarrowPage({ title, lead, notice, children, after }: NarrowPageProps) {
  return (
    <div className={styles.page}>
      <PageHeader title={title} lead={lead} />
      {notice ? <div className={styles.notice}>{notice}</div> : null}
      {children}
      {after ? <div className={styles.after}>{after}</div> : null}
    </div>
  );
}

/** How the fields of a form stand below each other on such a page. */
export const formClass = styles.form;
