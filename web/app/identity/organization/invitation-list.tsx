import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import organization from "./organization.module.css";
import styles from "./people.module.css";
import type { Invitation } from "./people.operations.ts";

/** Who is invited and has not answered. */
export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const { t, i18n } = useTranslation();
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" });
  if (!invitations.length) return <p className={organization.quiet}>{t("identity:people.noInvitations")}</p>;
  return (
    <ul role="list" className={styles.people}>
      {invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id} className={styles.person}>
          <div className={styles.who}>
            <p className={styles.name}>{email}</p>
            <p className={styles.email}>
              {t(`vocabulary:memberRole.${role}`)} ·{" "}
              <time dateTime={expiresAt}>
                {t("identity:people.until", { day: day.format(new Date(expiresAt)) })}
              </time>
            </p>
          </div>
          <Form method="post">
            <input type="hidden" name="invitationId" value={id} />
            <SubmitButton intent="revoke" look="secondary">
              {t("identity:people.revoke")} <span className="visually-hidden">{email}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  );
}
