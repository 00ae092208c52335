import type { DataSource } from "typeorm";

import { holdsSecret } from "#server/anonymity/redaction/contains-secret.ts";
import { redactionContext } from "#server/anonymity/redaction/find-spans.ts";
import { findOrganizationSecrets } from "#server/identity/organization-secrets.ts";

import type { Person } from "./act-once.ts";

/** Whether a text tells one of the secrets of its author's own organisation, in whatever spelling. */
export async function tellsOwnSecret(
  workspace: DataSource,
  { organizationId }: Person,
  text: string,
): Promise<boolean> {
  const secrets = await findOrganizationSecrets(workspace, organizationId);
  return holdsSecret(text, redactionContext({ secrets, codes: [], internalTitles: [] }));
}
