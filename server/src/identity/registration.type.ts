import { confirmEmailInput, registerOrganizationInput } from "@rungs/shared/inputs/identity";
import { createUnionType, Field, InputType, ObjectType } from "type-graphql";

import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";

import { NotConfirmed, TooManyAttempts } from "./problems.type.ts";

/** A new office and its first person. */
@InputType({ description: "A new office and its first person, who will own it." })
@ValidatedBy(registerOrganizationInput)
export class RegisterOrganizationInput {
  @Field(() => String, { description: "What the organisation is called; never shown to peers." })
  organizationName!: string;

  @Field(() => String, { description: "What the person is called; never shown to peers." })
  name!: string;

  @Field(() => String, { description: "The address the person signs in with." })
  email!: string;

  @Field(() => String, { description: "At least 15 characters." })
  password!: string;
}

/** The key in a mailed link, and the password that was chosen when registering. */
@InputType({ description: "The link that was mailed after registering, in the hand of who registered." })
@ValidatedBy(confirmEmailInput)
export class ConfirmEmailInput {
  @Field(() => String, { description: "The key in the mailed link." })
  key!: string;

  @Field(() => String, { description: "The password that was chosen when registering." })
  password!: string;
}

/** The registration was taken. */
@ObjectType({
  description: "A mail says how to go on. The answer is the same for an address with an account.",
})
export class OrganizationRegistered {
  @Field(() => String, { description: "The address the mail was sent to." })
  email!: string;
}

/** The address is proven. */
@ObjectType({ description: "The address is proven; sign in now." })
export class EmailConfirmed {
  @Field(() => Boolean, { description: "Always true." })
  confirmed!: boolean;
}

/** What comes of registering. */
export const registerOrganizationResult = createUnionType({
  name: "RegisterOrganizationResult",
  description: "What came of registering.",
  types: () => [OrganizationRegistered, TooManyAttempts] as const,
});

/** What comes of opening the link in the mail. */
export const confirmEmailResult = createUnionType({
  name: "ConfirmEmailResult",
  description: "What came of confirming an address.",
  types: () => [EmailConfirmed, NotConfirmed, TooManyAttempts] as const,
});
