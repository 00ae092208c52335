import type { FindingCategory } from "@rungs/shared/vocabulary/sharing";
import type { DataSource } from "typeorm";

import { holdsSecret } from "#server/anonymity/redaction/contains-secret.ts";
import { findSpans, redactionContext } from "#server/anonymity/redaction/find-spans.ts";
import { findOrganizationSecrets } from "#server/identity/organization-secrets.ts";

interface Author {
  organizationId: string;
}

/** The door's search for what could tell who the author of a text is, for texts that do not go through the door. */
export class OwnWordsSearch {
  constructor(private readonly workspace: DataSource) {}

  /** Whether a text tells one of the secrets of its author's own organisation, in whatever spelling. */
  async tellsSecret(author: Author, text: string): Promise<boolean> {
    return holdsSecret(text, await this.contextOf(author));
  }

  /** The words of a text that could tell who its author is, each once, as the door would mark them. */
  async findTelling(author: Author, text: string): Promise<{ surface: string; category: FindingCategory }[]> {
    const spans = findSpans(text, await this.contextOf(author));
    const words = new Map(spans.map(({ surface, category }) => [surface, { surface, category }]));
    return [...words.values()];
  }

  private async contextOf({ organizationId }: Author) {
    const secrets = await findOrganizationSecrets(this.workspace, organizationId);
    return redactionContext({ secrets, codes: [], internalTitles: [] });
  }
}
