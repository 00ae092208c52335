import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Wakes whoever follows a conversation, at the commit of what happened in it. Only which one is said, by its random id:
 * what happened, everybody reads under their own row-level security.
 */
export class WakeConversations20261122119700 implements MigrationInterface {
  name = "WakeConversations20261122119700";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION wake_message() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          PERFORM pg_notify('conversation', NEW.introduction_id::text);
          RETURN NULL;
        END
      $$;
      CREATE FUNCTION wake_stage() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          PERFORM pg_notify('conversation', NEW.id::text);
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION wake_message(), wake_stage() FROM PUBLIC;
      CREATE TRIGGER wake_readers AFTER INSERT ON message FOR EACH ROW EXECUTE FUNCTION wake_message();
      CREATE TRIGGER wake_readers AFTER UPDATE OF stage ON introduction
        FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION wake_stage();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER wake_readers ON introduction;
      DROP TRIGGER wake_readers ON message;
      DROP FUNCTION wake_stage();
      DROP FUNCTION wake_message();
    `);
  }
}
