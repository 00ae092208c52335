import { MEMBER_ROLES } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { Confirm } from "#web/design/confirm.tsx";
import { SubmitButton } from "#web/design/form/submit-button.tsx";
import { NativeChoice } from "#web/design/native-field.tsx";

import styles from "./people.module.css";
import type { Member } from "./people.operations.ts";

type MemberListProps = { members: Member[]; canManage: boolean; ownEmail: string | null };

/** The people of the organisation, with what an owner may do about each. */
export function MemberList({ members, canManage, ownEmail }: MemberListProps) {
  const { t } = useTranslation();
  return (
    <ul role="list" className={styles.people}>
      {members.map((member) => (
        <li key={member.id} className={styles.person}>
          <div className={styles.who}>
            <p className={styles.name}>
              {member.name}
              {member.email === ownEmail ? (
                <span className={styles.mark}>{t("identity:people.you")}</span>
              ) : null}
            </p>
            <p className={styles.email}>{member.email}</p>
          </div>
          {canManage ? (
            <div className={styles.acts}>
              <RoleForm key={member.role} member={member} />
              <Removal member={member} own={member.email === ownEmail} />
            </div>
          ) : (
            <p>{t(`vocabulary:memberRole.${member.role}`)}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function RoleForm({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className={styles.role}>
      <input type="hidden" name="memberId" value={member.id} />
      <NativeChoice
        name="role"
        defaultValue={member.role}
        label={<span className="visually-hidden">{t("identity:people.roleOf", { name: member.name })}</span>}
        options={MEMBER_ROLES.map((role) => ({ value: role, label: t(`vocabulary:memberRole.${role}`) }))}
      />
      <SubmitButton intent="changeRole" look="secondary">
        {t("identity:people.changeRole")}
      </SubmitButton>
    </Form>
  );
}

function Removal({ member, own }: { member: Member; own: boolean }) {
  const { t } = useTranslation();
  return (
    <Confirm
      label={own ? t("identity:people.leave") : t("identity:people.remove")}
      question={own ? t("identity:people.leaveText") : t("identity:people.removeText", { name: member.name })}
    >
      <Form method="post">
        <input type="hidden" name="memberId" value={member.id} />
        <SubmitButton intent="remove" look="danger">
          {own ? t("identity:people.leaveAct") : t("identity:people.removeAct", { name: member.name })}
        </SubmitButton>
      </Form>
    </Confirm>
  );
}
