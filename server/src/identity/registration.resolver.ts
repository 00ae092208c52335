import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Public } from "#server/platform/graphql/public.ts";
import type { RequestContext } from "#server/platform/graphql/request-context.ts";

import { confirmEmail } from "./confirm-email.ts";
import type { Identity } from "./identity.ts";
import { NotConfirmed, TooManyAttempts } from "./problems.type.ts";
import { registerOrganization } from "./register-organization.ts";
import {
  ConfirmEmailInput,
  confirmEmailResult,
  EmailConfirmed,
  OrganizationRegistered,
  RegisterOrganizationInput,
  registerOrganizationResult,
} from "./registration.type.ts";
import { findNetwork } from "./sign-in-limits.ts";

/** Takes new offices in. */
@Resolver()
export class RegistrationResolver {
  constructor(private readonly identity: Identity) {}

  @Public()
  @Mutation(() => registerOrganizationResult, {
    description: "Registers a new office and its first person; a mail says how to go on.",
  })
  async registerOrganization(
    @Arg("input", () => RegisterOrganizationInput) input: RegisterOrganizationInput,
    @Ctx() { headers }: RequestContext,
  ): Promise<typeof registerOrganizationResult> {
    const result = await registerOrganization(this.identity, input, findNetwork(headers));
    if (!result.ok) return new TooManyAttempts();
    return Object.assign(new OrganizationRegistered(), { email: input.email });
  }

  @Public()
  @Mutation(() => confirmEmailResult, { description: "Proves an address by the link that was mailed to it." })
  async confirmEmail(
    @Arg("input", () => ConfirmEmailInput) input: ConfirmEmailInput,
    @Ctx() { headers }: RequestContext,
  ): Promise<typeof confirmEmailResult> {
    const result = await confirmEmail(this.identity, input, findNetwork(headers));
    if (result.ok) return Object.assign(new EmailConfirmed(), { confirmed: true });
    return result.problem === "too-many-attempts" ? new TooManyAttempts() : new NotConfirmed();
  }
}
