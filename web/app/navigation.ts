import type { TFunction } from "i18next";

import type { Viewer } from "#web/platform/viewer.operations.ts";

/** The places in the head of every page, as this viewer may reach them. */
export function navigation(t: TFunction, viewer: Viewer | null): { href: string; label: string }[] {
  const reading = [
    { href: "/ladders", label: t("nav.browse") },
    { href: "/offices", label: t("nav.offices") },
    { href: "/practices", label: t("nav.practices") },
    { href: "/titles", label: t("nav.titles") },
    { href: "/statistics", label: t("nav.statistics") },
  ];
  if (!viewer) return reading;
  return [
    ...reading,
    { href: "/workspace", label: t("nav.workspace") },
    { href: "/organization", label: t("nav.organization") },
  ];
}
