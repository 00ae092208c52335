import { Field, Int, ObjectType } from "type-graphql";

/** A range of years; an open end is null. */
@ObjectType({ description: "A range of whole years." })
export class Years {
  @Field(() => Int, { description: "At least so many years." })
  min!: number;

  @Field(() => Int, { nullable: true, description: "At most so many years; null for an open end." })
  max!: number | null;
}
