import { Field, ObjectType } from "type-graphql";

/** Where a page of a connection ends. */
@ObjectType({ description: "Where a page ends and whether another follows." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether another page follows." })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The `after` of the next page; null on an empty page.",
  })
  endCursor!: string | null;
}
