import type { FollowedKind } from "@rungs/shared/vocabulary/follow";
import { useTranslation } from "react-i18next";

import { Button } from "#web/design/button.tsx";

import type { FollowStanding } from "./find-standing.server.ts";
import styles from "./follow-form.module.css";

type FollowFormProps = { kind: FollowedKind; id: string; standing: FollowStanding };

/** Where one follows what one reads, or no longer; a plain form, because the page has no script. */
export function FollowForm({ kind, id, standing: { lineId, follows } }: FollowFormProps) {
  const { t } = useTranslation();
  return (
    <form id="follow" method="post" action="/following" className={styles.form}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="line" value={lineId} />
      <Button look="plain" name="intent" value={follows ? "unfollow-here" : "follow"}>
        {follows ? t("following:unfollow") : t(`following:follow.${kind}`)}
      </Button>
      <span className={styles.hint}>
        {follows ? <a href="/following">{t("following:all")}</a> : t("following:nobodyLearns")}
      </span>
    </form>
  );
}
