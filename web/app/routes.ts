import { index, layout, route, type RouteConfig } from "@react-router/dev/routes";

/** The site map. Documents stand alone; pages one works in stand in the working layout. */
export default [
  index("commons/landing.route.tsx"),
  route("ladders", "commons/ladders/browse.route.tsx"),
  route("ladders/:id", "commons/ladders/ladder.route.tsx"),
  route("ladders/:id/changes", "commons/ladders/level-changes.route.tsx"),
  route("compare", "commons/ladders/compare.route.tsx"),
  route("offices", "commons/offices/browse.route.tsx"),
  route("offices/compare", "commons/offices/compare.route.tsx"),
  route("offices/:id", "commons/offices/office.route.tsx"),
  route("statistics", "commons/statistics/statistics.route.tsx"),
  route("statistics/rules", "commons/statistics/rules.route.tsx"),
  route("skills/translation", "skills/translation.route.tsx"),
  route("skills/moves", "skills/moves.route.tsx"),
  route("promise", "promise/promise.route.tsx"),
  route("preferences", "platform/preferences.route.tsx"),

  route("sign-out", "identity/sign-in/sign-out.route.tsx"),

  layout("design/working.route.tsx", [
    route("workspace", "workspace/workspace.route.tsx"),
    route("workspace/import", "workspace/import.route.tsx"),
    route("workspace/ladders/new", "workspace/new-ladder.route.tsx"),
    route("workspace/ladders/:id", "workspace/draft.route.tsx"),
    route("workspace/ladders/:id/details", "workspace/details.route.tsx"),
    route("workspace/ladders/:id/overview", "workspace/overview.route.tsx"),
    route("workspace/ladders/:id/conditions", "workspace/conditions.route.tsx"),
    route("workspace/ladders/:id/cell", "workspace/cell.route.tsx"),
    route("workspace/ladders/:id/levels/:levelId", "workspace/level.route.tsx"),
    route("workspace/ladders/:id/dimensions/:dimensionId", "workspace/dimension.route.tsx"),
    route("sign-in", "identity/sign-in/sign-in.route.tsx"),
    route("workspace/drafts/:id/review", "publish/review.route.tsx"),
    route("workspace/publications/:id", "publish/publication.route.tsx"),
    route("register", "identity/register/register.route.tsx"),
    route("confirm/:key", "identity/register/confirm-email.route.tsx"),
    route("invitations/:key", "identity/invitations/invitation.route.tsx"),
    route("account", "identity/account/account.route.tsx"),
    route("skills", "skills/skills.route.tsx"),
    route("skills/edit", "skills/edit-skills.route.tsx"),
    route("organization", "identity/organization/organization.route.tsx", [
      index("identity/organization/profile.route.tsx"),
      route("words", "identity/organization/words.route.tsx"),
      route("people", "identity/organization/people.route.tsx"),
    ]),
  ]),

  route("*", "platform/not-found.route.tsx"),
] satisfies RouteConfig;
