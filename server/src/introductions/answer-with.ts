import type { IntroductionRefusal } from "@rungs/shared/vocabulary/introduction";
import type { DataSource } from "typeorm";

import { requireMember } from "#server/identity/require-member.ts";
import type { Viewer } from "#server/identity/viewer.ts";

import type { ActResult, Person } from "./act-once.ts";
import { findIntroduction, type IntroductionRecord } from "./find-introductions.ts";
import { actsOf } from "./introduction-acts.ts";
import {
  type Introduction,
  IntroductionDone,
  IntroductionRefused,
  type IntroductionResult,
} from "./introduction.type.ts";

/** What the graph says became of an act: the introduction as it is now, or why nothing was done. */
export async function answerWith(
  workspace: DataSource,
  person: Person,
  result: ActResult,
): Promise<typeof IntroductionResult> {
  if (!result.ok) return refused(result.problem);
  const found = await findIntroduction(workspace, person, result.introductionId);
  if (!found) return refused("NOT_FOUND");
  return Object.assign(new IntroductionDone(), { introduction: toIntroduction(found) });
}

/** Who acts or reads, of a field that carries `@Authorized()`. */
export function personOf(viewer: Viewer | null): Person {
  const { organizationId, personId } = requireMember(viewer);
  return { organizationId, personId };
}

/** An introduction as the graph gives it to one of its two. */
export function toIntroduction(record: IntroductionRecord): Introduction {
  const { organizationName, personName } = record;
  return {
    id: record.id,
    side: record.side,
    postId: record.postId,
    postTitle: record.postTitle,
    stage: record.stage,
    declineReason: record.declineReason,
    askedOn: record.askedOn,
    deadline: record.deadline,
    newMessages: record.newMessages,
    viewerConsents: record.hasConsented,
    viewerCan: actsOf(record),
    feedback: record.feedback,
    choices: record.choices,
    other:
      organizationName !== null && personName !== null
        ? { organization: organizationName, person: personName }
        : null,
  };
}

function refused(reason: IntroductionRefusal): IntroductionRefused {
  return Object.assign(new IntroductionRefused(), {
    code: `introductions.${reason.toLowerCase().replaceAll("_", "-")}`,
    message: MESSAGES[reason],
    reason,
  });
}

const MESSAGES: Record<IntroductionRefusal, string> = {
  NOT_FOUND: "There is no such introduction.",
  NOT_YOURS: "This is for the other side to do.",
  TOO_LATE: "It is too late for this.",
  TOO_EARLY: "It is too early for this.",
  ALREADY: "This is done already.",
  NOBODY_TO_ASK: "One of the posts takes no requests now.",
  TOO_MANY_OPEN: "You wait for as many answers as one may. Cancel a request or wait for an answer.",
  TOO_OFTEN: "You have tried too often. Try again later.",
  NO_ROOM: "You talk with as many as your post has room for.",
  TOO_FEW_ALIKE: "Too few offices would be left among which the others could hide.",
  OWN_SECRET: "The text names your own organisation or one of its secrets.",
  GONE: "The other side is here no longer.",
  NOT_READY: "The draft is not ready to leave as it is. Its review says why.",
  CHANGED: "This has changed since you read it. Read it again.",
  TIME_PASSED: "A time has passed.",
  TIME_TOO_FAR: "A time is more than 90 days ahead.",
  KEY_USED: "The key was used for something else.",
};
