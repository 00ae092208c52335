import type { DraftContent, PublishedDocument } from "@rungs/shared/draft";
import type { Face } from "@rungs/shared/published-ladder";

import type { DraftWords } from "../redaction/secret.ts";
import type { ToldFacts } from "../risk/risk-fact.ts";
import type { ContentProblem } from "./content-problem.ts";
import type { PassagePath, RewriteText } from "./passage-path.ts";

/** A title that peers read in other words, because too few units use the author's. */
export interface ReplacedTitle extends PassagePath {
  from: string;
  to: string;
}

/** The words of a content that are shown only if enough units use them. */
export interface TitleRules<Content extends DraftContent> {
  /** The keys of the titles that are not neutral by themselves (see `titleKey`). */
  rareKeys(content: Content): string[];
  /** Puts neutral titles in the place of rare ones, before anything else is asked about their words. */
  neutralise(content: Content, popular: ReadonlySet<string>): { content: Content; replaced: ReplacedTitle[] };
  /** Of titles that became one by being neutral, lets one stay. */
  distinct(content: Content): Content;
}

/** A finished document, or everything that stands in its way. */
export type Generalised<Document> =
  { ok: true; document: Document } | { ok: false; problems: ContentProblem[] };

/** What the pure functions have to know of one kind of thing that is shared. */
export interface KindRules<
  Content extends DraftContent = DraftContent,
  Document extends PublishedDocument = PublishedDocument,
> {
  /** Rewrites every text that can leave, in reading order, and takes out what never leaves. */
  rewriteTexts(content: Content, rewrite: RewriteText): Content;
  /** The words of the content that must stand in no text that leaves, of this draft or another; absent where it has none. */
  privateWords?(content: Content): DraftWords;
  /** Null for a kind without titles. */
  titles: TitleRules<Content> | null;
  /** Turns redacted content into the document that peers read. */
  generalise(redacted: Content, known: { face: Face; quarter: string }): Generalised<Document>;
  /** The exact text of a document: canonical JSON, every field listed, always in the same order. */
  documentText(document: Document): string;
  /**
   * What the document tells besides its words and its face. The census counts the same
   * of every draft and publication: `facts_of_<kind>()` in the workspace.
   */
  facts(document: Document): ToldFacts;
}
