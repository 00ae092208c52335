import type { IndustryGroup, RegionGroup, SizeGroup } from "@rungs/shared/vocabulary/organization";
import { Field, InputType } from "type-graphql";

import {
  industryGroupEnum,
  regionGroupEnum,
  sizeGroupEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

/** What a reader looks for in the face of whoever published. */
@InputType()
export abstract class FaceFilter {
  @Field(() => industryGroupEnum, { nullable: true, description: "The industry, where it is shown." })
  industry?: IndustryGroup | null;

  @Field(() => regionGroupEnum, { nullable: true, description: "The region, where it is shown." })
  region?: RegionGroup | null;

  @Field(() => sizeGroupEnum, { nullable: true, description: "The company's size, where it is shown." })
  size?: SizeGroup | null;
}
