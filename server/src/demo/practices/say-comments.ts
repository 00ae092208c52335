import type { DataSource } from "typeorm";

import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";
import { startComment } from "#server/publish/comments/write-comment.ts";
import type { Author } from "#server/workspace/require-author.ts";

import { shareDraft } from "../share-draft.ts";
import { DEMO_COMMENTS } from "./demo-comments.ts";

type People = [Author, ...Author[]];

/** Lets the demo's offices ask and answer, through the door; who is not in a small network says nothing. */
export async function sayComments(
  databases: { workspace: DataSource; worker: DataSource; publisher: DataSource },
  who: { peopleOfOffice: (index: number) => People | null; authorOf: (title: string) => People | null },
): Promise<void> {
  const rows = await databases.publisher.manager.find(PublishedPracticeEntity);
  const sides = { workspace: databases.workspace, commons: databases.publisher };
  for (const { under, organizationIndex, language, text } of DEMO_COMMENTS) {
    const practice = rows.find(({ title }) => title[0]?.value === under);
    const people = organizationIndex === null ? who.authorOf(under) : who.peopleOfOffice(organizationIndex);
    if (!practice || !people) continue;
    const said = { publishedPracticeId: practice.id, language, text };
    const draft = await startComment(sides, people[0], said);
    if (!draft) continue;
    const name = `comment under ${under}`;
    await shareDraft(databases, { name, people, draftId: draft.id, replacements: [], isShared: true });
  }
}
