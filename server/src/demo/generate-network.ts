import type { DemoPost } from "./board/demo-post.ts";
import { leadPost, sharedPosts } from "./board/post-at.ts";
import type { DemoLadder } from "./demo-ladder.ts";
import type { DemoOrganization } from "./demo-organization.ts";
import { ladderAt, planAt } from "./ladders/ladder-at.ts";
import type { DemoOffice } from "./offices/demo-office.ts";
import { officeAt } from "./offices/office-at.ts";
import { organizationAt } from "./organizations/organization-at.ts";
import type { DemoPractice } from "./practices/demo-practice.ts";
import { leadPractice, sharedPractices } from "./practices/practice-at.ts";
import { randomFor } from "./random.ts";
import type { DemoRole } from "./roles/demo-role.ts";
import { leadRoles, roleAt } from "./roles/role-at.ts";

/** How large a network is to be, and which one of all possible ones. */
export interface NetworkSize {
  readonly seed: number;
  readonly organizations: number;
  readonly ladders: number;
}

/** A network of fictional organisations and the ladders they keep, made while it is read. */
export interface DemoNetwork {
  readonly organizations: Iterable<DemoOrganization>;
  readonly ladders: Iterable<DemoLadder>;
  /** Profiles of offices; of the others nothing is known. */
  readonly offices: Iterable<DemoOffice>;
  /** Roles, of offices that share their profile; the first office has begun some. */
  readonly roles: Iterable<DemoRole>;
  /** Accounts of practices; the few that there are, are all of the first offices. */
  readonly practices: Iterable<DemoPractice>;
  /** Posts on the board; they too are all of the first offices. */
  readonly posts: Iterable<DemoPost>;
  readonly seed: number;
  organizationAt(index: number): DemoOrganization;
}

/** The network that `npm start` loads. */
export const DEMO_NETWORK: NetworkSize = { seed: 2026, organizations: 168, ladders: 59 };

/** The first office has published nothing yet, the second only reads, the third has drafts. */
export const LEAD_OFFICE = 0;
export const READER_OFFICE = 1;
export const DRAFTS_OFFICE = 2;
const FIRST_PUBLISHER = 3;
/** Only so many offices may have written of a practice or a post, so that a larger network has the same ones. */
const WRITTEN_AMONG = 60;

/**
 * Generates a network: same seed, same bytes, and a larger network begins with the smaller one (as far as all
 * publishers of the smaller one are in it).
 */
export function generateNetwork({ seed, organizations, ladders }: NetworkSize): DemoNetwork {
  if (organizations <= FIRST_PUBLISHER) throw new Error("A network needs at least four organisations.");
  return {
    organizations: {
      *[Symbol.iterator]() {
        for (let index = 0; index < organizations; index++) yield organizationAt(seed, index);
      },
    },
    ladders: {
      *[Symbol.iterator]() {
        for (let index = 0; index < ladders; index++) {
          const office = officeOf(seed, index, organizations);
          yield ladderAt(seed, index, organizationAt(seed, office));
        }
      },
    },
    offices: {
      *[Symbol.iterator]() {
        for (let index = 0; index < organizations; index++) {
          const state = profileOf(index);
          if (state) yield officeAt(seed, organizationAt(seed, index), state);
        }
      },
    },
    roles: {
      *[Symbol.iterator]() {
        for (let index = 0; index < organizations; index++) {
          if (index === LEAD_OFFICE) yield* leadRoles(seed, organizationAt(seed, index));
          else if (profileOf(index)) yield roleAt(seed, organizationAt(seed, index));
        }
      },
    },
    practices: {
      *[Symbol.iterator]() {
        yield leadPractice(seed, organizationAt(seed, LEAD_OFFICE));
        yield* sharedPractices(seed, firstPublishers(seed, organizations));
      },
    },
    posts: {
      *[Symbol.iterator]() {
        yield leadPost(organizationAt(seed, LEAD_OFFICE));
        yield* sharedPosts(firstPublishers(seed, organizations));
      },
    },
    seed,
    organizationAt: (index) => organizationAt(seed, index),
  };
}

function firstPublishers(seed: number, organizations: number): DemoOrganization[] {
  const few = Math.min(organizations, WRITTEN_AMONG);
  return Array.from({ length: few }, (_, index) => organizationAt(seed, index)).slice(FIRST_PUBLISHER);
}

/** Two in five of the offices share their profile; the first has written one and not shared it yet. */
function profileOf(index: number): DemoOffice["state"] | null {
  if (index === LEAD_OFFICE) return "DRAFT";
  return index >= FIRST_PUBLISHER && index % 5 < 2 ? "PUBLISHED" : null;
}

/** Of the first offices some have two ladders; beyond the demo any office may have written one. */
function officeOf(seed: number, index: number, organizations: number): number {
  const { state, language } = planAt(seed, index);
  if (state === "DRAFT") return DRAFTS_OFFICE;
  if (index >= DEMO_NETWORK.ladders) {
    return randomFor(seed, "office", index).int(FIRST_PUBLISHER, organizations - 1);
  }
  const office = Math.min(FIRST_PUBLISHER + Math.floor(index * 0.85), organizations - 1);
  return language === "zh-Hans" ? nextInEasternAsia(seed, office, organizations) : office;
}

/** A ladder in Chinese comes from an office in Eastern Asia, where there is one. */
function nextInEasternAsia(seed: number, office: number, organizations: number): number {
  for (let index = office; index < organizations; index++) {
    if (organizationAt(seed, index).region === "EASTERN_ASIA") return index;
  }
  return office;
}
