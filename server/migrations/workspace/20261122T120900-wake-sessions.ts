import type { MigrationInterface, QueryRunner } from "typeorm";

/** Wakes whoever follows a conversation when a session of it is proposed, booked or taken back. */
export class WakeSessions20261122120900 implements MigrationInterface {
  name = "WakeSessions20261122120900";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION wake_session() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
        BEGIN
          PERFORM pg_notify('conversation', coalesce(NEW.introduction_id, OLD.introduction_id)::text);
          RETURN NULL;
        END
      $$;
      REVOKE ALL ON FUNCTION wake_session() FROM PUBLIC;
      CREATE TRIGGER wake_readers AFTER INSERT OR UPDATE OR DELETE ON talk_session
        FOR EACH ROW EXECUTE FUNCTION wake_session();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER wake_readers ON talk_session;
      DROP FUNCTION wake_session();
    `);
  }
}
