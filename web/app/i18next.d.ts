import type { en } from "#web/locales/en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    // The first is meant where a key names no namespace; the others are named: `t("vocabulary:rank.4")`.
    defaultNS: [
      "common",
      "board",
      "brand",
      "clauses",
      "commons",
      "following",
      "identity",
      "introductions",
      "mobility",
      "notices",
      "office",
      "offices",
      "operator",
      "ownRoles",
      "practices",
      "promise",
      "publication",
      "publish",
      "reading",
      "review",
      "roles",
      "search",
      "skillNames",
      "skills",
      "statistics",
      "teams",
      "titles",
      "vocabulary",
      "workspace",
    ];
    resources: typeof en;
  }
}
