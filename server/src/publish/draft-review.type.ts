import { COUNT_BANDS, type CountBand } from "@rungs/shared/vocabulary/count-band";
import type { DraftKind } from "@rungs/shared/draft";
import { FACE_ATTRIBUTES, type FaceAttribute } from "@rungs/shared/vocabulary/face-tree";
import {
  FINDING_CATEGORIES,
  FINDING_DECISIONS,
  type FindingCategory,
  type FindingDecision,
} from "@rungs/shared/vocabulary/sharing";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { PASSAGE_SECTIONS, type PassageSection } from "#server/anonymity/kinds/passage-path.ts";
import { Face } from "#server/commons/face.type.ts";
import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { draftKindEnum, officeFunctionEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { SecondPerson } from "./approvals/second-person.type.ts";
import { PeerReviewProgress } from "./peer-review/peer-review-progress.type.ts";
import { HIDDEN_REASONS, type HiddenReason } from "./face/find-face.ts";
import { PublishedDocumentUnion } from "./published-document.type.ts";
import { REVIEW_PROBLEMS, type ReviewProblem } from "./review.ts";
import { Hiding, NextAttribute } from "./risk/hiding.type.ts";

export const categoryEnum = registerEnum(FINDING_CATEGORIES, {
  name: "FindingCategory",
  description:
    "Why something was marked: one's own secrets refuse, patterns are replaced, names and unknown words ask.",
});
export const decisionEnum = registerEnum(FINDING_DECISIONS, {
  name: "FindingDecision",
  description: "What a person decided about something marked.",
});
const sectionEnum = registerEnum(PASSAGE_SECTIONS, {
  name: "PassageSection",
  description: "The part of a draft that a passage stands in.",
});
const attributeEnum = registerEnum(FACE_ATTRIBUTES, {
  name: "FaceAttribute",
  description: "One thing that may be known of an office.",
});
const hiddenReasonEnum = registerEnum(HIDDEN_REASONS, {
  name: "HiddenReason",
  description: "Why something is not shown.",
});
const faceReasonEnum = registerEnum(["SHOWN", "TOO_FEW_MEMBERS", "NO_PROFILE"], {
  name: "FaceReason",
  description: "What decided over the face as a whole.",
});
const problemEnum = registerEnum(REVIEW_PROBLEMS, {
  name: "PublicationProblemCode",
  description: "What stands in the way of publishing.",
});
const TEXT_RISK_STATES = ["NONE", "UNRESOLVED", "WEB_FINDABLE"] as const;
type TextRiskState = (typeof TEXT_RISK_STATES)[number];
const textRiskEnum = registerEnum(TEXT_RISK_STATES, {
  name: "TextRiskState",
  description: "What the words of a draft may tell; the worst comes last.",
});
const countBandEnum = registerEnum(COUNT_BANDS, {
  name: "CountBand",
  description: "How many there are, as precisely as may be said.",
});

@ObjectType({ description: "A stretch of a passage before redaction." })
export class PassageSegment {
  @Field(() => String, { description: "The words." })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The finding they are part of; null where nothing was marked.",
  })
  findingKey!: string | null;
}

@ObjectType({ description: "Where a passage stands." })
export class PassagePlace {
  @Field(() => sectionEnum, { description: "The part of the draft." })
  section!: PassageSection;

  @Field(() => Int, { description: "Its place in a list, counted from 1." })
  ordinal!: number;

  @Field(() => [LocalizedText], { nullable: true, description: "The title of its level, where it has one." })
  level!: LocalizedText[] | null;

  @Field(() => [LocalizedText], {
    nullable: true,
    description: "The name of its dimension, where it has one.",
  })
  dimension!: LocalizedText[] | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "The function it is about, in a profile." })
  function?: OfficeFunction | null;

  @Field(() => String, { description: "The language of the passage, as a BCP 47 tag." })
  language!: string;
}

@ObjectType({ description: "One text of a draft, as it is and as peers would read it." })
export class ReviewedPassage {
  @Field(() => PassagePlace, { description: "Where it stands." })
  place!: PassagePlace;

  @Field(() => [PassageSegment], { description: "The text as it is, cut where something was marked." })
  before!: PassageSegment[];

  @Field(() => String, { description: "The text as peers would read it." })
  after!: string;

  @Field(() => Boolean, { description: "Whether the two differ." })
  changed!: boolean;
}

@ObjectType({ description: "A title or the name of a track that peers read in other words." })
export class ReplacedTitle {
  @Field(() => String, { description: "The language of both, as a BCP 47 tag." })
  language!: string;

  @Field(() => String, { description: "What the author wrote: too few organizations use it." })
  from!: string;

  @Field(() => String, { description: "What peers read." })
  to!: string;
}

@ObjectType({ description: "A passage that a web search would find." })
export class PublicPassage {
  @Field(() => PassagePlace, { description: "Where it stands." })
  place!: PassagePlace;

  @Field(() => String, { description: "The text as peers would read it." })
  text!: string;
}

@ObjectType({ description: "What the words may tell, whoever it is published by." })
export class TextRisk {
  @Field(() => textRiskEnum, { description: "The worst of it." })
  state!: TextRiskState;

  @Field(() => Int, { description: "How many marked words wait for a decision." })
  unresolved!: number;

  @Field(() => [PublicPassage], {
    description: "Passages of ladders that are public already: whoever finds them knows whose they are.",
  })
  publicPassages!: PublicPassage[];
}

@ObjectType({ description: "Something marked, wherever it stands." })
export class Finding {
  @Field(() => ID, { description: "The same for the same words, so that one decision covers them all." })
  key!: string;

  @Field(() => String, { description: "The words as they stand." })
  surface!: string;

  @Field(() => categoryEnum, { description: "Why they were marked." })
  category!: FindingCategory;

  @Field(() => Int, { description: "How often they stand in the draft." })
  occurrences!: number;

  @Field(() => String, { description: "What would stand in their place." })
  suggestion!: string;

  @Field(() => Boolean, { description: "Whether a person may let them stay." })
  mayKeep!: boolean;

  @Field(() => decisionEnum, { nullable: true, description: "What was decided; null while nobody has." })
  decision!: FindingDecision | null;

  @Field(() => String, { nullable: true, description: "The words chosen instead of the suggestion." })
  replacement!: string | null;

  @Field(() => Boolean, { description: "Whether nothing is left to decide." })
  resolved!: boolean;
}

@ObjectType({ description: "One thing about the office that is not shown, and why." })
export class HiddenAttribute {
  @Field(() => attributeEnum, { description: "What is not shown." })
  attribute!: FaceAttribute;

  @Field(() => hiddenReasonEnum, { description: "Why." })
  reason!: HiddenReason;
}

@ObjectType({ description: "What peers may know of the office if it published now, and why no more." })
export class FaceExplanation {
  @Field(() => Face, { description: "What is shown." })
  face!: Face;

  @Field(() => Boolean, {
    description:
      "Whether it was fixed when the organisation first published, so that no comparison over time narrows it.",
  })
  frozen!: boolean;

  @Field(() => countBandEnum, { description: "How many members the network has." })
  members!: CountBand;

  @Field(() => faceReasonEnum, { description: "What decided over the face as a whole." })
  reason!: "SHOWN" | "TOO_FEW_MEMBERS" | "NO_PROFILE";

  @Field(() => [HiddenAttribute], { description: "What is not shown; at most one for each attribute." })
  hidden!: HiddenAttribute[];

  @Field(() => Int, { description: "How many members a network needs before it shows anything." })
  membersNeeded!: number;
}

@ObjectType({ description: "Something to mend before the draft may be published." })
export class PublicationProblem {
  @Field(() => problemEnum, { description: "What it is." })
  code!: ReviewProblem["code"];

  @Field(() => ID, {
    nullable: true,
    description: "The part of the draft it is about, such as a level, where it is about one.",
  })
  elementId!: string | null;

  @Field(() => Int, { description: "How many of the same there are." })
  count!: number;
}

@ObjectType({
  description: "A draft at the door: what would leave, what was marked, what stands in the way.",
})
export class DraftReview {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => draftKindEnum, { description: "What it is." })
  kind!: DraftKind;

  @Field(() => Int, { description: "The version of the draft that was reviewed." })
  draftVersion!: number;

  @Field(() => [LocalizedText], { description: "The draft's title." })
  title!: LocalizedText[];

  @Field(() => PublishedDocumentUnion, {
    nullable: true,
    description: "What peers would read; null while something is missing that every such document has.",
  })
  document!: typeof PublishedDocumentUnion | null;

  @Field(() => String, { nullable: true, description: "Exactly the text that would be stored: JSON." })
  documentText!: string | null;

  @Field(() => String, { nullable: true, description: "The SHA-256 of that text; confirm with it." })
  sha256!: string | null;

  @Field(() => [ReviewedPassage], { description: "Every text of the draft, in reading order." })
  passages!: ReviewedPassage[];

  @Field(() => [Finding], { description: "Everything that was marked, in reading order." })
  findings!: Finding[];

  @Field(() => Boolean, {
    description:
      "Whether a text holds Chinese characters, in which more names are missed than in Latin letters.",
  })
  holdsHan!: boolean;

  @Field(() => [ReplacedTitle], {
    description:
      "Titles and names of tracks that peers read in other words, because too few organizations use them.",
  })
  replacedTitles!: ReplacedTitle[];

  @Field(() => TextRisk, { description: "What the words themselves may tell." })
  textRisk!: TextRisk;

  @Field(() => FaceExplanation, { description: "What would be known of the office." })
  face!: FaceExplanation;

  @Field(() => [PublicationProblem], {
    description: "What stands in the way; none means that it may be confirmed.",
  })
  problems!: PublicationProblem[];

  @Field(() => Boolean, {
    description: "Whether what is confirmed waits for a weekly batch of several organisations.",
  })
  leavesInBatch!: boolean;
  @Field(() => Hiding, {
    nullable: true,
    description: "How well hidden the author would be; null while there is nothing to publish or nobody may.",
  })
  hiding!: Hiding | null;

  @Field(() => NextAttribute, {
    nullable: true,
    description: "What a larger network would let the face show; null where it shows all there is to tell.",
  })
  nextAttribute!: NextAttribute | null;

  @Field(() => SecondPerson, {
    nullable: true,
    description: "The second confirmation that is needed; null where one person is enough.",
  })
  secondPerson!: SecondPerson | null;

  @Field(() => PeerReviewProgress, { description: "Where it stands among the colleagues who read it first." })
  peerReview!: PeerReviewProgress;

  @Field(() => Boolean, {
    description: "Whether the viewer may change the draft and decide what was marked.",
  })
  viewerCanEdit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may confirm it once nothing stands in the way." })
  viewerCanPublish!: boolean;
}
