import type { TFunction } from "i18next";

import type { Viewer } from "#web/platform/viewer.operations.ts";

/** A place in the head of every page, and what stands in it. */
export type Place = {
  href: string;
  label: string;
  /** The pages of the place, the first of them its own; shown below the head while one is in it. */
  pages?: { href: string; label: string; also?: readonly string[] }[];
};

/** The places in the head of every page, as this viewer may reach them. */
export function navigation(t: TFunction, viewer: Viewer | null): Place[] {
  const reading: Place[] = [
    {
      href: "/ladders",
      label: t("nav.browse"),
      pages: [
        { href: "/ladders", label: t("nav.ladders"), also: ["/compare"] },
        { href: "/offices", label: t("nav.offices") },
        { href: "/roles", label: t("nav.roles") },
        { href: "/practices", label: t("nav.practices") },
        { href: "/clauses", label: t("nav.clauses") },
        { href: "/board", label: t("nav.board") },
      ],
    },
    { href: "/titles", label: t("nav.titles") },
    {
      href: "/statistics",
      label: t("nav.statistics"),
      pages: [
        { href: "/statistics", label: t("nav.ofThePeers") },
        ...(viewer ? [{ href: "/peers", label: t("nav.ofYou") }] : []),
      ],
    },
  ];
  if (!viewer) return reading;
  return [
    ...reading,
    {
      href: "/workspace",
      label: t("nav.workspace"),
      pages: [
        {
          href: "/workspace",
          label: t("nav.drafts"),
          also: ["/workspace/ladders", "/workspace/drafts", "/workspace/publications", "/workspace/import"],
        },
        { href: "/workspace/office", label: t("nav.ownOffice") },
        { href: "/workspace/roles", label: t("nav.ownRoles") },
        { href: "/workspace/practices", label: t("nav.ownPractices") },
        { href: "/workspace/posts", label: t("nav.ownPosts") },
        { href: "/introductions", label: t("nav.introductions") },
        { href: "/following", label: t("nav.following") },
        { href: "/circles", label: t("nav.circles") },
        ...(viewer.role === "OWNER" ? [{ href: "/workspace/succession", label: t("nav.succession") }] : []),
      ],
    },
    { href: "/organization", label: t("nav.organization") },
  ];
}
