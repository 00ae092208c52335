import {
  confirmPublicationInput,
  decideFindingsInput,
  retractPublicationInput,
} from "@rungs/shared/inputs/publishing";
import {
  type FindingDecision,
  SHARING_CHECKLIST,
  type SharingChecklistItem,
  type WithdrawalManner,
} from "@rungs/shared/vocabulary/sharing";
import { Field, ID, InputType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { decisionEnum } from "./reviewed-text.type.ts";
import { mannerEnum } from "./publication.type.ts";

const checklistEnum = registerEnum(SHARING_CHECKLIST, {
  name: "SharingChecklistItem",
  description: "What an author confirms before something may be published.",
});

@InputType({ description: "What a person decided about one finding." })
export class FindingDecisionInput {
  @Field(() => ID, { description: "The finding's key." })
  key!: string;

  @Field(() => decisionEnum, { nullable: true, description: "The decision; null takes an earlier one back." })
  decision?: FindingDecision | null;

  @Field(() => String, {
    nullable: true,
    description: "Words to put in its place; empty for the suggestion.",
  })
  replacement?: string | null;
}

@ValidatedBy(decideFindingsInput)
@InputType({ description: "Decisions about what was marked in a draft." })
export class DecideFindingsInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => [FindingDecisionInput], { description: "The decisions; at most 150." })
  decisions!: FindingDecisionInput[];
}

@ValidatedBy(confirmPublicationInput)
@InputType({ description: "The confirmation of exactly one text." })
export class ConfirmPublicationInput {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => String, { description: "The SHA-256 of the text that the author saw." })
  sha256!: string;

  @Field(() => [checklistEnum], { description: "What the author has confirmed; all of it is needed." })
  checklist!: SharingChecklistItem[];

  @Field(() => Boolean, {
    defaultValue: true,
    description: "Whether it stays when the organisation leaves the network.",
  })
  keepAfterLeaving!: boolean;
}

@ValidatedBy(retractPublicationInput)
@InputType({ description: "A publication to take back." })
export class RetractPublicationInput {
  @Field(() => ID, { description: "The publication, as the ledger knows it." })
  publicationId!: string;

  @Field(() => mannerEnum, { defaultValue: "QUIETLY", description: "How." })
  manner!: WithdrawalManner;
}
