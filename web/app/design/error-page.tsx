import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isRouteErrorResponse, useRouteError } from "react-router";

import { ButtonLink } from "#web/design/button.tsx";
import { PageHeader } from "#web/design/page-header.tsx";

const KNOWN = [400, 403, 404, 429, 503] as const;
type Known = (typeof KNOWN)[number];

/** The page in place of one that could not be shown: what happened and where to go, never how it broke. */
export function ErrorPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = KNOWN.includes(status as Known) ? (status as Known) : 500;
  return (
    <PageHeader
      eyebrow={status}
      title={t(`error.${kind}.title`)}
      lead={t(`error.${kind}.text`)}
      actions={
        children ?? (
          <>
            {kind === 503 || kind === 500 ? <ButtonLink href="">{t("error.retry")}</ButtonLink> : null}
            <ButtonLink href="/">{t("error.home")}</ButtonLink>
          </>
        )
      }
    />
  );
}
