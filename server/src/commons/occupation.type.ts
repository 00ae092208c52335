import { OCCUPATION_SCHEMES, type OccupationScheme } from "@rungs/shared/vocabulary/occupations";
import { Field, ObjectType } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";

const schemeEnum = registerEnum(OCCUPATION_SCHEMES, {
  name: "OccupationScheme",
  description: "A published list of occupations.",
});

@ObjectType({ description: "An entry of a published list of occupations." })
export class Occupation {
  @Field(() => schemeEnum, { description: "The list." })
  scheme!: OccupationScheme;

  @Field(() => String, { description: "The code in its list." })
  code!: string;

  @Field(() => String, { description: "The address of the entry." })
  url!: string;

  @Field(() => String, { description: "Its official English title." })
  title!: string;
}
