import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Nobody learns from a refusal who has blocked whom: which posts say no after a block would tell which posts are of one
 * person. A request between the two is taken like any other, waits like any other, and reaches nobody.
 */
export class KeepBlocksSilent20261122139000 implements MigrationInterface {
  name = "KeepBlocksSilent20261122139000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await replace(queryRunner, [
      postsToAsk(""),
      introduceNext(`
              IF NOT ${ARE_BLOCKED} THEN
                INSERT INTO introduction_side (introduction_id, side, organization_id, person_id, draft_id)
                  VALUES (introduced, 'ANSWERER', post.organization_id, post.person_id, post.draft_id);
              END IF;`),
      advanceIntroductions("i.stage NOT IN ('ASKED', 'QUESTIONED')"),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replace(queryRunner, [
      postsToAsk(`AND NOT ${areBlocked(ORGANIZATION, PERSON)}`),
      introduceNext(`
              INSERT INTO introduction_side (introduction_id, side, organization_id, person_id, draft_id)
                VALUES (introduced, 'ANSWERER', post.organization_id, post.person_id, post.draft_id);`),
      advanceIntroductions("true"),
    ]);
  }
}

/** The owner of a function stays its owner, and whoever may call it may still. */
async function replace(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  await queryRunner.query("GRANT CREATE ON SCHEMA public TO rungs_introducer");
  for (const statement of statements) await queryRunner.query(statement);
  await queryRunner.query("REVOKE CREATE ON SCHEMA public FROM rungs_introducer");
}

const ORGANIZATION = "nullif(current_setting('app.organization_id', true), '')::uuid";
const PERSON = "nullif(current_setting('app.person_id', true), '')::uuid";
const DEFINER = "SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp";

/** Whether the holder of `post` has blocked somebody of this organisation, or this person somebody of theirs. */
const areBlocked = (organization: string, person: string) => `EXISTS (
                SELECT FROM introduction_block b
                  JOIN introduction_side other ON other.introduction_id = b.introduction_id AND other.person_id <> b.person_id
                WHERE (b.person_id = post.person_id AND other.organization_id = ${organization})
                  OR (b.person_id = ${person} AND other.organization_id = post.organization_id))`;
const ARE_BLOCKED = areBlocked("asking.organization_id", "asking.person_id");

const postsToAsk = (andNot: string) => `
      -- Those of the posts to whose holders the calling person can write now. Why others cannot be asked is not told:
      -- they are their own organisation's, paused, full, gone or never were.
      CREATE OR REPLACE FUNCTION posts_to_ask(asked uuid[]) RETURNS TABLE (snapshot_id uuid)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT one.id FROM unnest(asked) AS one (id)
        CROSS JOIN LATERAL post_behind(one.id) post
        WHERE post.has_room AND post.organization_id <> ${ORGANIZATION} ${andNot}
      $$`;

const introduceNext = (addAnswerer: string) => `
      -- Asks the next post of an inquiry that asks nobody now; without one left, the inquiry ends.
      CREATE OR REPLACE FUNCTION introduce_next(asked_inquiry uuid) RETURNS uuid LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          asking record;
          choice record;
          post record;
          introduced uuid;
        BEGIN
          SELECT * INTO asking FROM inquiry WHERE id = asked_inquiry AND ended_at IS NULL FOR UPDATE;
          IF NOT FOUND OR EXISTS (SELECT FROM introduction
            WHERE inquiry_id = asked_inquiry AND stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED'))
          THEN RETURN NULL; END IF;
          -- Whoever is asked next is asked as this person would ask now.
          PERFORM set_config('app.organization_id', asking.organization_id::text, true),
            set_config('app.person_id', asking.person_id::text, true);
          -- Nobody asks for somebody who is here no longer.
          FOR choice IN SELECT c.* FROM inquiry_choice c
            JOIN member m ON m.person_id = asking.person_id AND m.organization_id = asking.organization_id
            JOIN membership ms ON ms.organization_id = asking.organization_id AND ms.left_at IS NULL
            WHERE c.inquiry_id = asked_inquiry AND reached_at IS NULL ORDER BY place
          LOOP
            UPDATE inquiry_choice c SET reached_at = now() WHERE c.inquiry_id = asked_inquiry AND place = choice.place;
            SELECT behind.* INTO post FROM posts_to_ask(ARRAY[choice.snapshot_id]) ask
              CROSS JOIN LATERAL post_behind(ask.snapshot_id) behind;
            IF FOUND THEN
              INSERT INTO introduction (inquiry_id, snapshot_id, post_title, deadline)
                VALUES (asked_inquiry, choice.snapshot_id, post.title, now() + interval '336 hours')
                RETURNING id INTO introduced;
              INSERT INTO introduction_side (introduction_id, side, organization_id, person_id)
                VALUES (introduced, 'ASKER', asking.organization_id, asking.person_id);
              ${addAnswerer}
              INSERT INTO message (introduction_id, seq, side, text) VALUES (introduced, 1, 'ASKER', asking.message);
              RETURN introduced;
            END IF;
          END LOOP;
          UPDATE inquiry SET ended_at = now() WHERE id = asked_inquiry;
          RETURN NULL;
        END
      $$`;

const advanceIntroductions = (isGoneWithoutSide: string) => `
      -- What time and circumstances do to so many introductions at a time, and then the next choices; gives how many
      -- introductions changed or began. Whoever is at one of them now is left for the next time. A request that reaches
      -- nobody has no second side, and waits for its deadline like one that nobody answers.
      CREATE OR REPLACE FUNCTION advance_introductions(most integer) RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
        DECLARE
          one record;
          changed integer := 0;
        BEGIN
          FOR one IN
            SELECT i.id, CASE
              WHEN i.stage IN ('ACCEPTED', 'REVEALED') THEN 'CLOSED'
              WHEN asker_gone THEN 'CANCELLED'
              WHEN i.deadline <= now() THEN 'EXPIRED'
              ELSE 'FULL' END AS stage
            FROM introduction i
            CROSS JOIN LATERAL (
              SELECT
                coalesce(bool_or(gone) FILTER (WHERE side = 'ASKER'), true) AS asker_gone,
                coalesce(bool_or(gone) FILTER (WHERE side = 'ANSWERER'), ${isGoneWithoutSide}) AS answerer_gone
              FROM (
                SELECT s.side, m.person_id IS NULL OR ms.organization_id IS NULL AS gone FROM introduction_side s
                  LEFT JOIN member m ON m.person_id = s.person_id AND m.organization_id = s.organization_id
                  LEFT JOIN membership ms ON ms.organization_id = s.organization_id AND ms.left_at IS NULL
                WHERE s.introduction_id = i.id) sides
            ) there
            WHERE (i.stage IN ('ASKED', 'QUESTIONED') AND (asker_gone OR answerer_gone OR i.deadline <= now() OR NOT EXISTS (
                SELECT FROM post_behind(i.snapshot_id) post WHERE post.has_room)))
              OR (i.stage IN ('ACCEPTED', 'REVEALED') AND (asker_gone OR answerer_gone))
            ORDER BY i.deadline, i.id LIMIT most FOR UPDATE OF i SKIP LOCKED
          LOOP
            UPDATE introduction SET stage = one.stage, ended_at = now() WHERE id = one.id;
            changed := changed + 1;
          END LOOP;
          FOR one IN
            SELECT q.id FROM inquiry q WHERE q.ended_at IS NULL AND NOT EXISTS (
              SELECT FROM introduction i WHERE i.inquiry_id = q.id AND i.stage IN ('ASKED', 'QUESTIONED', 'ACCEPTED', 'REVEALED'))
            ORDER BY q.asked_at, q.id LIMIT most FOR UPDATE OF q SKIP LOCKED
          LOOP
            IF introduce_next(one.id) IS NOT NULL THEN changed := changed + 1; END IF;
          END LOOP;
          RETURN changed;
        END
      $$`;
