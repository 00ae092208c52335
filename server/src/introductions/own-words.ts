import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";
import type { DataSource } from "typeorm";

import { holdsSecret } from "#server/anonymity/redaction/contains-secret.ts";
import { findSpans, redactionContext } from "#server/anonymity/redaction/find-spans.ts";
import { findOrganizationSecrets } from "#server/identity/organization-secrets.ts";

import type { Person } from "./act-once.ts";

/** Whether a text tells one of the secrets of its author's own organisation, in whatever spelling. */
export async function tellsOwnSecret(workspace: DataSource, author: Person, text: string): Promise<boolean> {
  return holdsSecret(text, await contextOf(workspace, author));
}

/** The words of a text that could tell who its author is, each once, as the door would mark them. */
export async function findTellingWords(
  workspace: DataSource,
  author: Person,
  text: string,
): Promise<{ surface: string; category: FindingCategory }[]> {
  const spans = findSpans(text, await contextOf(workspace, author));
  const words = new Map(spans.map(({ surface, category }) => [surface, { surface, category }]));
  return [...words.values()];
}

async function contextOf(workspace: DataSource, { organizationId }: Person) {
  const secrets = await findOrganizationSecrets(workspace, organizationId);
  return redactionContext({ secrets, codes: [], internalTitles: [] });
}
