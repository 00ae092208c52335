import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { Region } from "@rungs/shared/vocabulary/organization";
import type { HourBlock } from "@rungs/shared/vocabulary/post";

import type { DemoOrganization } from "../demo-organization.ts";
import { CHINESE_POSTS } from "./chinese-posts.ts";
import type { DemoPost, WrittenPost } from "./demo-post.ts";
import { ENGLISH_POSTS } from "./english-posts.ts";

/** What somebody of the first office has begun: it names the company, so the door will refuse it as it stands. */
export function leadPost(organization: DemoOrganization): DemoPost {
  const written: WrittenPost = {
    title: "What comes after the first year?",
    purpose: "MENTOR_REQUEST",
    topics: ["STRATEGY_AND_FUNDING", "FIRST_LADDER"],
    format: "MONTHLY",
    about: `${organization.name} has had an office for a year, and everybody expects a plan for the next three from me.`,
    inReturn: "WRITE_UP",
  };
  return toPost(organization, written, "en", "DRAFT");
}

/** The posts of the demo that are shared, each by an office of its own. */
export function* sharedPosts(organizations: readonly DemoOrganization[]): Generator<DemoPost> {
  const chinese = organizations.filter(({ region }) => region === "EASTERN_ASIA");
  const others = organizations.filter(({ region }) => region !== "EASTERN_ASIA");
  for (const [place, written] of CHINESE_POSTS.entries()) {
    const organization = chinese[place];
    if (organization) yield toPost(organization, written, "zh-Hans", "PUBLISHED");
  }
  for (const [place, written] of ENGLISH_POSTS.entries()) {
    const organization = others[place * 2 + 1];
    if (organization) yield toPost(organization, written, "en", "PUBLISHED");
  }
}

function toPost(
  { index, region, people }: DemoOrganization,
  written: WrittenPost,
  language: string,
  state: DemoPost["state"],
): DemoPost {
  const { hours, utcOffset } = dayOf(region);
  const functions: readonly OfficeFunction[] = written.functions ?? [];
  return {
    organizationIndex: index,
    authorEmail: people[0].email,
    state,
    post: {
      title: [{ language, value: written.title }],
      language,
      purpose: written.purpose,
      topics: [...written.topics],
      ranks: written.ranks ? { min: written.ranks[0], max: written.ranks[1] } : null,
      functions: [...functions],
      format: written.format,
      languages: [language.split("-")[0]!, ...(written.alsoTalks ?? [])],
      hours: written.hidesHours ? [] : [...hours],
      utcOffset,
      capacity: written.capacity ?? 1,
      inReturn: written.inReturn ?? "NOTHING",
      startingUp: written.startingUp ?? false,
      about: [{ language, value: written.about }],
    },
  };
}

/** When people of a region are at work, in blocks of UTC that several regions share, and a clock that is theirs alone. */
function dayOf(region: Region): { hours: readonly HourBlock[]; utcOffset: number } {
  if (region.endsWith("AMERICA")) return { hours: [3, 4, 5], utcOffset: -300 };
  if (region.endsWith("ASIA") || region === "OCEANIA") return { hours: [0, 1, 2], utcOffset: 480 };
  return { hours: [2, 3, 4], utcOffset: 60 };
}
