import { createHmac } from "node:crypto";

import { CreatePublishedLadders20261122000000 } from "#migrations/commons/20261122T000000-create-published-ladders.ts";
import { CreateStatistics20261122010000 } from "#migrations/commons/20261122T010000-create-statistics.ts";
import { RenameStatistics20261122102000 } from "#migrations/commons/20261122T102000-rename-statistics.ts";
import { CreateSearch20261122110000 } from "#migrations/commons/20261122T110000-create-search.ts";
import { CreatePublishedRoles20261122121000 } from "#migrations/commons/20261122T121000-create-published-roles.ts";
import { CreatePublishedOffices20261122120000 } from "#migrations/commons/20261122T120000-create-published-offices.ts";
import { CreatePublishedPractices20261122122000 } from "#migrations/commons/20261122T122000-create-published-practices.ts";
import { CreatePublishedComments20261122122100 } from "#migrations/commons/20261122T122100-create-published-comments.ts";
import { CreateLadderClauses20261122123000 } from "#migrations/commons/20261122T123000-create-ladder-clauses.ts";
import { TellBlocksOfYears20261122124000 } from "#migrations/commons/20261122T124000-tell-blocks-of-years.ts";
import { OrderThreadsByChance20261122125000 } from "#migrations/commons/20261122T125000-order-threads-by-chance.ts";
import { CreatePublishedPosts20261122126000 } from "#migrations/commons/20261122T126000-create-published-posts.ts";
import { TellLinesOfLadders20261122131000 } from "#migrations/commons/20261122T131000-tell-lines-of-ladders.ts";
import { TellActivityOfPosts20261122131200 } from "#migrations/commons/20261122T131200-tell-activity-of-posts.ts";
import { CreateIdentity20261122010000 } from "#migrations/workspace/20261122T010000-create-identity.ts";
import { CreateLadders20261122020000 } from "#migrations/workspace/20261122T020000-create-ladders.ts";
import { CreateAtlas20261122030000 } from "#migrations/workspace/20261122T030000-create-atlas.ts";
import { AddPublicationTitleAndFace20261122040000 } from "#migrations/workspace/20261122T040000-add-publication-title-and-face.ts";
import { AddBatches20261122041000 } from "#migrations/workspace/20261122T041000-add-batches.ts";
import { CreatePublicationApproval20261122042000 } from "#migrations/workspace/20261122T042000-create-publication-approval.ts";
import { CountFacts20261122070000 } from "#migrations/workspace/20261122T070000-count-facts.ts";
import { ChooseFace20261122071000 } from "#migrations/workspace/20261122T071000-choose-face.ts";
import { CreateStatistics20261122080000 } from "#migrations/workspace/20261122T080000-create-statistics.ts";
import { BeginKeysWithTheOrganization20261122085000 } from "#migrations/workspace/20261122T085000-begin-keys-with-the-organization.ts";
import { CountTitles20261122090000 } from "#migrations/workspace/20261122T090000-count-titles.ts";
import { LetANetworkMoveIn20261122091000 } from "#migrations/workspace/20261122T091000-let-a-network-move-in.ts";
import { DropCensusFaces20261122093000 } from "#migrations/workspace/20261122T093000-drop-census-faces.ts";
import { AddQuarantine20261122094000 } from "#migrations/workspace/20261122T094000-add-quarantine.ts";
import { ShareMoreThanLadders20261122100000 } from "#migrations/workspace/20261122T100000-share-more-than-ladders.ts";
import { CreateSkillInventory20261122101000 } from "#migrations/workspace/20261122T101000-create-skill-inventory.ts";
import { CountOfficesAndLadders20261122102000 } from "#migrations/workspace/20261122T102000-count-offices-and-ladders.ts";
import { TellFactsOfRoles20261122104000 } from "#migrations/workspace/20261122T104000-tell-facts-of-roles.ts";
import { TellFactsOfOffices20261122103000 } from "#migrations/workspace/20261122T103000-tell-facts-of-offices.ts";
import { CreatePracticeDoneToo20261122105100 } from "#migrations/workspace/20261122T105100-create-practice-done-too.ts";
import { TellFactsOfComments20261122105200 } from "#migrations/workspace/20261122T105200-tell-facts-of-comments.ts";
import { TellFactsOfPractices20261122105000 } from "#migrations/workspace/20261122T105000-tell-facts-of-practices.ts";
import { CreatePeerReview20261122106000 } from "#migrations/workspace/20261122T106000-create-peer-review.ts";
import { CreateAdoption20261122106100 } from "#migrations/workspace/20261122T106100-create-adoption.ts";
import { CreateSuccession20261122106200 } from "#migrations/workspace/20261122T106200-create-succession.ts";
import { CountPlacements20261122112000 } from "#migrations/workspace/20261122T112000-count-placements.ts";
import { DraftsTellBlocksOfYears20261122114000 } from "#migrations/workspace/20261122T114000-drafts-tell-blocks-of-years.ts";
import { RememberSortKeys20261122116000 } from "#migrations/workspace/20261122T116000-remember-sort-keys.ts";
import { TellFactsOfPosts20261122117000 } from "#migrations/workspace/20261122T117000-tell-facts-of-posts.ts";
import { CreateIntroductions20261122118000 } from "#migrations/workspace/20261122T118000-create-introductions.ts";
import { CreateBrandPlan20261122106300 } from "#migrations/workspace/20261122T106300-create-brand-plan.ts";
import { CreateNotices20261122119000 } from "#migrations/workspace/20261122T119000-create-notices.ts";
import { TellWhatHappensToIntroductions20261122119100 } from "#migrations/workspace/20261122T119100-tell-what-happens-to-introductions.ts";
import { CreateDigests20261122119200 } from "#migrations/workspace/20261122T119200-create-digests.ts";
import { CreateOperators20261122119300 } from "#migrations/workspace/20261122T119300-create-operators.ts";
import { CreateTakedown20261122119400 } from "#migrations/workspace/20261122T119400-create-takedown.ts";
import { CreateIdentityLook20261122119500 } from "#migrations/workspace/20261122T119500-create-identity-look.ts";
import { WakeConversations20261122119700 } from "#migrations/workspace/20261122T119700-wake-conversations.ts";
import { CreateReports20261122119710 } from "#migrations/workspace/20261122T119710-create-reports.ts";
import { BookSessions20261122120100 } from "#migrations/workspace/20261122T120100-book-sessions.ts";
import { ShareNotes20261122120200 } from "#migrations/workspace/20261122T120200-share-notes.ts";
import { WakeSessions20261122120900 } from "#migrations/workspace/20261122T120900-wake-sessions.ts";
import { CreateCircles20261122130000 } from "#migrations/workspace/20261122T130000-create-circles.ts";
import { ReportLines20261122130100 } from "#migrations/workspace/20261122T130100-report-lines.ts";
import { CreateFollows20261122131000 } from "#migrations/workspace/20261122T131000-create-follows.ts";
import { AskHowTalksWent20261122131100 } from "#migrations/workspace/20261122T131100-ask-how-talks-went.ts";
import { ReleaseActivity20261122131200 } from "#migrations/workspace/20261122T131200-release-activity.ts";
import { TellCirclesWhatMembersFollow20261122131300 } from "#migrations/workspace/20261122T131300-tell-circles-what-members-follow.ts";
import { KeepBlocksSilent20261122139000 } from "#migrations/workspace/20261122T139000-keep-blocks-silent.ts";

import { DIGEST_QUEUE, DIGEST_RULES } from "./introductions/digests/digest-queue.ts";
import { migrateDatabase, type MigrationPlan } from "./platform/database/migrate-database.ts";

/** The URL of each role that a process may be given. */
export interface RoleUrls {
  app: string;
  identity: string;
  worker: string;
  reader: string;
  publisher: string;
}

export interface OwnerUrls {
  workspace: string;
  commons: string;
}

/** Passwords chosen by whoever runs the databases; those left out are derived from the owner's. */
export type RolePasswords = Partial<Record<keyof RoleUrls, string>>;

/** Brings both databases to the newest schema and returns the URLs of the roles that the processes use. */
export async function migrateDatabases(owner: OwnerUrls, passwords: RolePasswords = {}): Promise<RoleUrls> {
  await migrateDatabase(workspacePlan(owner.workspace, passwords));
  await migrateDatabase(commonsPlan(owner.commons, passwords));
  return roleUrls(owner, passwords);
}

/** What the workspace consists of: private drafts, identity, the ledger. */
export function workspacePlan(url: string, passwords: RolePasswords = {}): MigrationPlan {
  return {
    url,
    migrations: [
      CreateIdentity20261122010000,
      CreateLadders20261122020000,
      CreateAtlas20261122030000,
      AddPublicationTitleAndFace20261122040000,
      AddBatches20261122041000,
      CreatePublicationApproval20261122042000,
      CountFacts20261122070000,
      ChooseFace20261122071000,
      CreateStatistics20261122080000,
      BeginKeysWithTheOrganization20261122085000,
      CountTitles20261122090000,
      LetANetworkMoveIn20261122091000,
      DropCensusFaces20261122093000,
      AddQuarantine20261122094000,
      ShareMoreThanLadders20261122100000,
      CreateSkillInventory20261122101000,
      CountOfficesAndLadders20261122102000,
      TellFactsOfOffices20261122103000,
      TellFactsOfRoles20261122104000,
      TellFactsOfPractices20261122105000,
      CreatePracticeDoneToo20261122105100,
      TellFactsOfComments20261122105200,
      CreatePeerReview20261122106000,
      CreateAdoption20261122106100,
      CreateSuccession20261122106200,
      CreateBrandPlan20261122106300,
      CountPlacements20261122112000,
      DraftsTellBlocksOfYears20261122114000,
      RememberSortKeys20261122116000,
      TellFactsOfPosts20261122117000,
      CreateIntroductions20261122118000,
      CreateNotices20261122119000,
      TellWhatHappensToIntroductions20261122119100,
      CreateDigests20261122119200,
      CreateOperators20261122119300,
      CreateTakedown20261122119400,
      CreateIdentityLook20261122119500,
      WakeConversations20261122119700,
      CreateReports20261122119710,
      BookSessions20261122120100,
      ShareNotes20261122120200,
      WakeSessions20261122120900,
      CreateCircles20261122130000,
      ReportLines20261122130100,
      CreateFollows20261122131000,
      AskHowTalksWent20261122131100,
      ReleaseActivity20261122131200,
      TellCirclesWhatMembersFollow20261122131300,
      KeepBlocksSilent20261122139000,
    ],
    roles: [
      { name: "rungs_app", password: passwords.app ?? passwordOf("rungs_app", url) },
      { name: "rungs_identity", password: passwords.identity ?? passwordOf("rungs_identity", url) },
      { name: "rungs_worker", password: passwords.worker ?? passwordOf("rungs_worker", url) },
      { name: "rungs_census", password: null },
      { name: "rungs_introducer", password: null },
      { name: "rungs_operator", password: null },
      { name: "rungs_postman", password: null },
      { name: "rungs_warden", password: null },
    ],
    jobs: { role: "rungs_worker", queues: { [DIGEST_QUEUE]: DIGEST_RULES } },
  };
}

/** What the commons consists of: what peers read. */
export function commonsPlan(url: string, passwords: RolePasswords = {}): MigrationPlan {
  return {
    url,
    migrations: [
      CreatePublishedLadders20261122000000,
      CreateStatistics20261122010000,
      RenameStatistics20261122102000,
      CreateSearch20261122110000,
      CreatePublishedOffices20261122120000,
      CreatePublishedRoles20261122121000,
      CreatePublishedPractices20261122122000,
      CreatePublishedComments20261122122100,
      CreateLadderClauses20261122123000,
      TellBlocksOfYears20261122124000,
      OrderThreadsByChance20261122125000,
      CreatePublishedPosts20261122126000,
      TellLinesOfLadders20261122131000,
      TellActivityOfPosts20261122131200,
    ],
    roles: [
      { name: "rungs_reader", password: passwords.reader ?? passwordOf("rungs_reader", url) },
      { name: "rungs_publisher", password: passwords.publisher ?? passwordOf("rungs_publisher", url) },
    ],
  };
}

/** The URLs of the roles of two migrated databases. */
export function roleUrls({ workspace, commons }: OwnerUrls, passwords: RolePasswords = {}): RoleUrls {
  return {
    app: urlOf("rungs_app", workspace, passwords.app),
    identity: urlOf("rungs_identity", workspace, passwords.identity),
    worker: urlOf("rungs_worker", workspace, passwords.worker),
    reader: urlOf("rungs_reader", commons, passwords.reader),
    publisher: urlOf("rungs_publisher", commons, passwords.publisher),
  };
}

function urlOf(role: string, ownerUrl: string, password = passwordOf(role, ownerUrl)): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** Derived, so that everyone who holds the owner's URL agrees on it and nobody has to store it. */
function passwordOf(role: string, ownerUrl: string): string {
  const secret = decodeURIComponent(new URL(ownerUrl).password);
  return createHmac("sha256", secret).update(role).digest("hex");
}
