import type { MigrationInterface, QueryRunner } from "typeorm";

/** Faces come from the Atlas: nobody counts them from the profiles as they stand any more. */
export class DropCensusFaces20261122093000 implements MigrationInterface {
  name = "DropCensusFaces20261122093000";

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION census_faces(integer);
      DROP POLICY census ON organization_profile;
      REVOKE ALL (industry, region, size, office_founded_year, team_size, reporting_line)
        ON organization_profile FROM rungs_census;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE POLICY census ON organization_profile FOR SELECT TO rungs_census USING (true);
      GRANT SELECT (industry, region, size, office_founded_year, team_size, reporting_line)
        ON organization_profile TO rungs_census;
      CREATE FUNCTION census_faces(year integer) RETURNS TABLE (
        industry text, region text, size text, office_age text, team_size text, reporting_line text,
        organizations integer
      ) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT
          CASE
            WHEN industry IN ('INFORMATION_COMMUNICATION', 'PROFESSIONAL_SCIENTIFIC') THEN 'TECHNOLOGY'
            WHEN industry IN ('FINANCE_INSURANCE', 'REAL_ESTATE') THEN 'FINANCE'
            WHEN industry IN ('MANUFACTURING', 'ENERGY_SUPPLY', 'MINING', 'WATER_WASTE', 'CONSTRUCTION',
              'TRANSPORT_STORAGE', 'AGRICULTURE') THEN 'INDUSTRIAL_ENERGY'
            WHEN industry IN ('PUBLIC_ADMINISTRATION', 'EDUCATION', 'MEMBERSHIP_ORGANIZATIONS',
              'EXTRATERRITORIAL') THEN 'PUBLIC_EDUCATION_NONPROFIT'
            WHEN industry IS NOT NULL THEN 'CONSUMER_MEDIA_HEALTH'
          END,
          CASE
            WHEN region IN ('NORTHERN_AMERICA', 'LATIN_AMERICA_CARIBBEAN') THEN 'AMER'
            WHEN region IN ('EASTERN_ASIA', 'SOUTHERN_ASIA', 'SOUTH_EASTERN_ASIA', 'CENTRAL_ASIA', 'OCEANIA')
              THEN 'APAC'
            WHEN region IS NOT NULL THEN 'EMEA'
          END,
          CASE
            WHEN size IN ('FROM_1_TO_10', 'FROM_11_TO_49', 'FROM_50_TO_249', 'FROM_250_TO_999') THEN 'BELOW_1000'
            WHEN size IN ('FROM_1000_TO_9999', 'FROM_10000_TO_19999') THEN 'FROM_1000_TO_19999'
            WHEN size IS NOT NULL THEN 'ABOVE_19999'
          END,
          CASE
            WHEN year - office_founded_year BETWEEN 0 AND 2 THEN 'BELOW_3'
            WHEN year - office_founded_year BETWEEN 3 AND 7 THEN 'FROM_3_TO_7'
            WHEN year - office_founded_year > 7 THEN 'ABOVE_7'
          END,
          CASE
            WHEN team_size BETWEEN 1 AND 3 THEN 'FROM_1_TO_3'
            WHEN team_size BETWEEN 4 AND 10 THEN 'FROM_4_TO_10'
            WHEN team_size > 10 THEN 'ABOVE_10'
          END,
          CASE
            WHEN reporting_line IN ('CTO_OFFICE', 'SOFTWARE_ENGINEERING', 'IT') THEN 'ENGINEERING'
            WHEN reporting_line IS NOT NULL THEN 'OTHER'
          END,
          count(*)::integer
        FROM public.organization_profile
        GROUP BY 1, 2, 3, 4, 5, 6
      $$;
      REVOKE ALL ON FUNCTION census_faces(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION census_faces(integer) TO rungs_app;
      GRANT CREATE ON SCHEMA public TO rungs_census;
      ALTER FUNCTION census_faces(integer) OWNER TO rungs_census;
      REVOKE CREATE ON SCHEMA public FROM rungs_census;
    `);
  }
}
