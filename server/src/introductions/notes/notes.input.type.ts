import { agreeToNotesInput, offerNotesInput } from "@rungs/shared/inputs/notes";
import type { NotesSection } from "@rungs/shared/vocabulary/notes";
import { Field, ID, InputType, Int } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { IntroductionInput } from "../introduction.input.type.ts";
import { notesSectionEnum } from "./notes.type.ts";

@ValidatedBy(offerNotesInput)
@InputType({ description: "What you would show, if the other side shows something too." })
export class OfferNotesInput extends IntroductionInput {
  @Field(() => ID, {
    description: "A draft of your organisation; it is frozen as the door would let it out now.",
  })
  draftId!: string;

  @Field(() => [notesSectionEnum], { description: "The sections of it; all others stay with you." })
  sections!: NotesSection[];

  @Field(() => Int, { description: "For how many days, 1 to 90; whoever offers last says it." })
  days!: number;
}

@ValidatedBy(agreeToNotesInput)
@InputType({ description: "Your yes to what both would show." })
export class AgreeToNotesInput extends IntroductionInput {
  @Field(() => Int, { description: "The offer that you have read." })
  revision!: number;
}
