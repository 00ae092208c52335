import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A draft that one person has confirmed and that waits for another." })
export class AwaitedConfirmation {
  @Field(() => ID, { description: "The draft." })
  draftId!: string;

  @Field(() => Boolean, { description: "Whether the viewer is the one who has confirmed." })
  byViewer!: boolean;
}

@ObjectType({ description: "The second confirmation that an author needs who would be hidden among few." })
export class SecondPerson {
  @Field(() => Boolean, { description: "Whether the viewer has confirmed exactly this text." })
  confirmedByViewer!: boolean;

  @Field(() => Boolean, {
    description: "Whether somebody else has confirmed exactly this text, so that the viewer may publish it.",
  })
  confirmedByColleague!: boolean;

  @Field(() => Boolean, { description: "Whether nobody else in the organisation may publish." })
  alone!: boolean;
}
