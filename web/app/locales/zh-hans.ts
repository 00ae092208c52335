import board from "./zh-Hans/board.json" with { type: "json" };
import brand from "./zh-Hans/brand.json" with { type: "json" };
import clauses from "./zh-Hans/clauses.json" with { type: "json" };
import common from "./zh-Hans/common.json" with { type: "json" };
import commons from "./zh-Hans/commons.json" with { type: "json" };
import following from "./zh-Hans/following.json" with { type: "json" };
import identity from "./zh-Hans/identity.json" with { type: "json" };
import introductions from "./zh-Hans/introductions.json" with { type: "json" };
import mobility from "./zh-Hans/mobility.json" with { type: "json" };
import notices from "./zh-Hans/notices.json" with { type: "json" };
import office from "./zh-Hans/office.json" with { type: "json" };
import offices from "./zh-Hans/offices.json" with { type: "json" };
import operator from "./zh-Hans/operator.json" with { type: "json" };
import ownRoles from "./zh-Hans/ownRoles.json" with { type: "json" };
import practices from "./zh-Hans/practices.json" with { type: "json" };
import promise from "./zh-Hans/promise.json" with { type: "json" };
import publication from "./zh-Hans/publication.json" with { type: "json" };
import publish from "./zh-Hans/publish.json" with { type: "json" };
import reading from "./zh-Hans/reading.json" with { type: "json" };
import review from "./zh-Hans/review.json" with { type: "json" };
import roles from "./zh-Hans/roles.json" with { type: "json" };
import search from "./zh-Hans/search.json" with { type: "json" };
import skillNames from "./zh-Hans/skillNames.json" with { type: "json" };
import skills from "./zh-Hans/skills.json" with { type: "json" };
import statistics from "./zh-Hans/statistics.json" with { type: "json" };
import teams from "./zh-Hans/teams.json" with { type: "json" };
import titles from "./zh-Hans/titles.json" with { type: "json" };
import vocabulary from "./zh-Hans/vocabulary.json" with { type: "json" };
import workspace from "./zh-Hans/workspace.json" with { type: "json" };

/** Every text of the pages in Simplified Chinese, by namespace. */
export const zhHans = {
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
