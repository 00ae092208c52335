import { saveOrganizationProfileInput } from "@rungs/shared/inputs/identity";
import { useTranslation } from "react-i18next";
import { redirect } from "react-router";

import { ProblemNotice } from "#web/design/problem-notice.tsx";
import { parseForm, refuseForm } from "#web/platform/form.server.ts";
import { query } from "#web/platform/graphql.server.ts";
import { needTexts } from "#web/platform/texts.ts";

import type { Route } from "./+types/profile.route.ts";
import { finestFace } from "./finest-face.ts";
import { ORGANIZATION_PROFILE, type Profile, SAVE_ORGANIZATION_PROFILE } from "./organization.operations.ts";
import styles from "./organization.module.css";
import { ProfileFacts } from "./profile-facts.tsx";
import { ProfileForm } from "./profile-form.tsx";

await needTexts("identity", "vocabulary");

const UNKNOWN: Profile = {
  industry: null,
  region: null,
  size: null,
  officeFoundedYear: null,
  teamSize: null,
  reportingLine: null,
};

/** "I say six things about us once. Beside each I read the most that a peer could ever learn from it." */
export async function loader({ request }: Route.LoaderArgs) {
  const { organization } = await query(request, ORGANIZATION_PROFILE, {});
  if (!organization) throw new Response(null, { status: 404 });
  const profile = organization.profile ?? UNKNOWN;
  return {
    canEdit: organization.viewerCanEditProfile,
    profile,
    face: finestFace(profile, new Date().getUTCFullYear()),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

export async function action({ request }: Route.ActionArgs) {
  const submission = parseForm(await request.formData(), saveOrganizationProfileInput);
  if (submission.status !== "success") return refuseForm(submission);
  const { industry, region, size, officeFoundedYear, teamSize, reportingLine } = submission.value;
  await query(request, SAVE_ORGANIZATION_PROFILE, {
    input: {
      industry: industry ?? null,
      region: region ?? null,
      size: size ?? null,
      officeFoundedYear: officeFoundedYear ?? null,
      teamSize: teamSize ?? null,
      reportingLine: reportingLine ?? null,
    },
  });
  return redirect("/organization?saved");
}

export default function OrganizationProfile({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { canEdit, profile, face, saved } = loaderData;
  return (
    <div className={styles.columns}>
      {canEdit ? (
        <section className={styles.stack} aria-labelledby="profile">
          <h2 id="profile">{t("identity:profile.heading")}</h2>
          {saved && !actionData ? (
            <ProblemNotice tone="success">{t("identity:profile.saved")}</ProblemNotice>
          ) : null}
          <p>{t("identity:profile.text")}</p>
          <ProfileForm profile={profile} lastResult={actionData?.result} />
        </section>
      ) : null}
      <section className={styles.aside} aria-labelledby="seen">
        <h2 id="seen">{t("identity:profile.seenTitle")}</h2>
        <p>{t("identity:profile.seenText")}</p>
        <ProfileFacts profile={profile} face={face} />
        <p className={styles.quiet}>{t("identity:profile.seenWhen")}</p>
        {canEdit ? null : <p className={styles.quiet}>{t("identity:organization.readOnly")}</p>}
      </section>
    </div>
  );
}
