import board from "./en/board.json" with { type: "json" };
import brand from "./en/brand.json" with { type: "json" };
import clauses from "./en/clauses.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import commons from "./en/commons.json" with { type: "json" };
import following from "./en/following.json" with { type: "json" };
import identity from "./en/identity.json" with { type: "json" };
import introductions from "./en/introductions.json" with { type: "json" };
import mobility from "./en/mobility.json" with { type: "json" };
import notices from "./en/notices.json" with { type: "json" };
import office from "./en/office.json" with { type: "json" };
import offices from "./en/offices.json" with { type: "json" };
import operator from "./en/operator.json" with { type: "json" };
import ownRoles from "./en/ownRoles.json" with { type: "json" };
import practices from "./en/practices.json" with { type: "json" };
import promise from "./en/promise.json" with { type: "json" };
import publication from "./en/publication.json" with { type: "json" };
import publish from "./en/publish.json" with { type: "json" };
import reading from "./en/reading.json" with { type: "json" };
import review from "./en/review.json" with { type: "json" };
import roles from "./en/roles.json" with { type: "json" };
import search from "./en/search.json" with { type: "json" };
import skillNames from "./en/skillNames.json" with { type: "json" };
import skills from "./en/skills.json" with { type: "json" };
import statistics from "./en/statistics.json" with { type: "json" };
import teams from "./en/teams.json" with { type: "json" };
import titles from "./en/titles.json" with { type: "json" };
import vocabulary from "./en/vocabulary.json" with { type: "json" };
import workspace from "./en/workspace.json" with { type: "json" };

/** Every text of the pages in English, by namespace. */
export const en = {
  board,
  brand,
  clauses,
  common,
  commons,
  following,
  identity,
  introductions,
  mobility,
  notices,
  office,
  offices,
  operator,
  ownRoles,
  practices,
  promise,
  publication,
  publish,
  reading,
  review,
  roles,
  search,
  skillNames,
  skills,
  statistics,
  teams,
  titles,
  vocabulary,
  workspace,
};
