import type { DataSource } from "typeorm";

import { PublishedPracticeEntity } from "#server/commons/practices/published-practice.entity.ts";
import { sayDoesToo } from "#server/publish/practices/practice-standing.ts";

import { randomFor } from "../random.ts";

/** An office does some of what peers wrote about, and never most of it. */
const MOST = 4;

/** Lets the offices of the demo say of some practices that they do them too; the same ones for the same seed. */
export async function sayDoneToo(
  { workspace, publisher }: { workspace: DataSource; publisher: DataSource },
  offices: readonly { index: number; organizationId: string }[],
  seed: number,
): Promise<void> {
  const rows = await publisher.manager.find(PublishedPracticeEntity, { order: { title: "ASC" } });
  for (const { index, organizationId } of offices) {
    const random = randomFor(seed, "done too", index);
    for (const { id } of random.shuffle(rows).slice(0, random.int(0, MOST))) {
      const said = { publishedPracticeId: id, doesToo: true };
      await sayDoesToo({ workspace, commons: publisher }, organizationId, said);
    }
  }
}
