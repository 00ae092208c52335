import type { DraftContent, DraftKind, PublishedDocument } from "@rungs/shared/draft";
import type { LocalizedText } from "@rungs/shared/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { EntityManager } from "typeorm";

import type { KindRules } from "#server/anonymity/kinds/kind-rules.ts";
import type { PassagePath } from "#server/anonymity/kinds/passage-path.ts";
import type { ToldFacts } from "#server/anonymity/risk/risk-fact.ts";

/** The names under which an author finds a passage again; null where there is none. */
export interface PlaceNames {
  level: LocalizedText | null;
  dimension: LocalizedText | null;
  /** In a profile, what the words are about. */
  function?: OfficeFunction;
}

/** What is known of a draft that is reviewed. */
export interface ReviewedDraft<Content> {
  id: string;
  organizationId: string;
  content: Content;
}

/** One kind of thing that goes through the door. What peers get of it is put on the shelf by `outbox/shelf.ts`. */
export interface Kind<
  Content extends DraftContent = DraftContent,
  Document extends PublishedDocument = PublishedDocument,
> {
  kind: DraftKind;
  /** What leaves and what does not, as pure functions. */
  rules: KindRules<Content, Document>;
  /** Names the surroundings of a passage by what its draft says there. */
  namesAt(content: Content, path: PassagePath): PlaceNames;
  /** Only of a kind that shows no face: whether readers know the author's face anyway, from elsewhere. */
  withoutFace?(content: Content): { isFaceKnown: boolean };
  /** Only of a kind that readers see beside other things of the same author: what those told, oldest first. */
  findToldBefore?(manager: EntityManager, draft: ReviewedDraft<Content>): Promise<ToldFacts[]>;
}
