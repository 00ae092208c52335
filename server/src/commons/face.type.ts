import type { FaceNode } from "@rungs/shared/vocabulary/face-tree";
import { Field, ObjectType } from "type-graphql";

import {
  faceIndustryEnum,
  faceOfficeAgeEnum,
  faceRegionEnum,
  faceReportingLineEnum,
  faceSizeEnum,
  faceTeamSizeEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

@ObjectType({
  description:
    "What peers may know of the office behind something published. Null is not shown: too few offices share it, or it was not given.",
})
export class Face {
  @Field(() => faceIndustryEnum, { nullable: true, description: "The industry, or its group." })
  industry!: FaceNode<"industry"> | null;

  @Field(() => faceRegionEnum, { nullable: true, description: "The region, or its group." })
  region!: FaceNode<"region"> | null;

  @Field(() => faceSizeEnum, { nullable: true, description: "People in the company, in a band." })
  size!: FaceNode<"size"> | null;

  @Field(() => faceOfficeAgeEnum, { nullable: true, description: "The office's age, in a band." })
  officeAge!: FaceNode<"officeAge"> | null;

  @Field(() => faceTeamSizeEnum, { nullable: true, description: "People in the office, in a band." })
  teamSize!: FaceNode<"teamSize"> | null;

  @Field(() => faceReportingLineEnum, {
    nullable: true,
    description: "Where the office reports, or the group of it.",
  })
  reportingLine!: FaceNode<"reportingLine"> | null;
}
