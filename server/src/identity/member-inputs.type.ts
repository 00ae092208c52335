import { changeMemberRoleInput, removeMemberInput } from "@rungs/shared/inputs/identity";
import type { MemberRole } from "@rungs/shared/vocabulary/organization";
import { Field, ID, InputType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { memberRole } from "./identity-enums.ts";

/** Which member gets which role. */
@InputType({ description: "Which member gets which role." })
@ValidatedBy(changeMemberRoleInput)
export class ChangeMemberRoleInput {
  @Field(() => ID, { description: "The member." })
  memberId!: string;

  @Field(() => memberRole, { description: "The role they get." })
  role!: MemberRole;
}

/** Which member goes. */
@InputType({ description: "Which member goes." })
@ValidatedBy(removeMemberInput)
export class RemoveMemberInput {
  @Field(() => ID, { description: "The member." })
  memberId!: string;
}
