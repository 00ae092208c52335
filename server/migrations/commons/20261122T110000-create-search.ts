import type { MigrationInterface, QueryRunner } from "typeorm";

/** What one search box finds of every kind of thing that peers read, and the words it knows how to spell. */
export class CreateSearch20261122110000 implements MigrationInterface {
  name = "CreateSearch20261122110000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- One row for each listed document. Its words are one set: as they stand anywhere, once more with where they
      -- stand (title=…, name=…), and the values of the filters (kind=…), so that one index answers every question.
      CREATE TABLE search_entry (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        form smallint NOT NULL,
        language text NOT NULL,
        quarter text NOT NULL,
        title jsonb NOT NULL,
        face jsonb NOT NULL,
        passages text NOT NULL,
        filters text[] NOT NULL,
        spellings text[] NOT NULL,
        words tsvector NOT NULL
      );
      CREATE INDEX search_entry_words ON search_entry USING gin (words);

      -- The words of the entries as they are spelled, to find what somebody meant who misspelled one.
      CREATE TABLE search_word (
        word text PRIMARY KEY,
        lexeme text NOT NULL,
        entries integer NOT NULL CHECK (entries >= 0)
      );
      CREATE INDEX search_word_lexeme ON search_word (lexeme);

      -- The ladders had an index of their own; there is one way to find words, for every list.
      ALTER TABLE published_ladder DROP COLUMN search;

      GRANT SELECT ON search_entry, search_word TO rungs_reader;
      GRANT SELECT, INSERT, UPDATE, DELETE ON search_entry, search_word TO rungs_publisher;
    `);
    // Read for every hit of a page; lz4 unpacks three times as fast, where the server has it.
    await queryRunner.query(`
      DO $$ BEGIN
        ALTER TABLE search_entry ALTER COLUMN passages SET COMPRESSION lz4;
      EXCEPTION WHEN feature_not_supported THEN NULL;
      END $$
    `);
    // Part of every PostgreSQL as its distributions pack it, and trusted: an owner who is no superuser may create it.
    await queryRunner.query(`
      DO $$ BEGIN
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        GRANT EXECUTE ON FUNCTION similarity(text, text), similarity_op(text, text) TO rungs_reader;
        CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops);
      EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
        RAISE WARNING 'Search will not mend misspelled words: pg_trgm cannot be created (%).', SQLERRM;
      END $$
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE search_word;
      DROP TABLE search_entry;
      DROP EXTENSION IF EXISTS pg_trgm;
      ALTER TABLE published_ladder ADD COLUMN search tsvector NOT NULL DEFAULT '';
      ALTER TABLE published_ladder ALTER COLUMN search DROP DEFAULT;
      CREATE INDEX published_ladder_search ON published_ladder USING gin (search);
    `);
  }
}
