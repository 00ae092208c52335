import type { DraftKind } from "@rungs/shared/draft";
import { Field, ID, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { draftKindEnum } from "#server/platform/graphql/vocabulary-enums.ts";

import { SecondPerson } from "./approvals/second-person.type.ts";
import { FaceExplanation } from "./face/face-explanation.type.ts";
import { PeerReviewProgress } from "./peer-review/peer-review-progress.type.ts";
import { PublicationProblem } from "./publication-problem.type.ts";
import { PublishedDocumentUnion } from "./published-document.type.ts";
import { Finding, ReplacedTitle, ReviewedPassage } from "./reviewed-text.type.ts";
import { Hiding, NextAttribute } from "./risk/hiding.type.ts";
import { TextRisk } from "./text-risk.type.ts";

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
