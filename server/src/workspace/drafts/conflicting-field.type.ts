import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "One field that two people have written differently." })
export class ConflictingField {
  @Field(() => String, { description: "The field's name, such as `expectations`." })
  name!: string;

  @Field(() => String, { description: "What this edit would have written." })
  yours!: string;

  @Field(() => String, { description: "What somebody else has written meanwhile." })
  theirs!: string;
}
