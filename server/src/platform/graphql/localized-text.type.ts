import { Field, ObjectType } from "type-graphql";

/** A text in one language; a list of them is one text in several. */
@ObjectType({ description: "A text in one language. A list of these is the same text in several languages." })
export class LocalizedText {
  @Field(() => String, { description: "The language as a BCP 47 tag, such as `en` or `zh-Hans`." })
  language!: string;

  @Field(() => String, { description: "The text in that language." })
  value!: string;
}
