import type { Client } from "pg";

/**
 * Fills an empty commons with entries as long as those of real ladders: some two hundred words each out of a language of
 * twenty thousand, in which the hundredth word is a hundred times as rare as the first, and Chinese in every eighth.
 * Written in SQL, because a hundred thousand documents through the door would take an hour.
 */
export async function fillCommons(owner: Client, entries: number): Promise<void> {
  await owner.query("TRUNCATE search_entry, search_word; SELECT setseed(0.5); DROP INDEX search_entry_words");
  await owner.query(ENTRIES, [entries]);
  await owner.query("CREATE INDEX search_entry_words ON search_entry USING gin (words)");
  await owner.query(
    `INSERT INTO search_word (word, lexeme, entries)
     SELECT ${SPELLED("number")}, ${SPELLED("number")}, 1 FROM generate_series(1, 20000) AS number
     UNION SELECT 'community', 'communiti', 1 UNION SELECT 'mentoring', 'mentor', 1 UNION SELECT 'manager', 'manag', 1
     ON CONFLICT DO NOTHING`,
  );
  await owner.query("VACUUM ANALYZE search_entry");
  await owner.query("VACUUM ANALYZE search_word");
}

/** The nth word of the language; no stemmer changes it. */
export const wordOf = (number: number) =>
  `qu${[...String(number)].map((digit) => CONSONANTS[Number(digit)]).join("")}`;

const CONSONANTS = "bcdfghjkmn";
const SPELLED = (number: string) => `'qu' || translate((${number})::text, '0123456789', '${CONSONANTS}')`;

/** So many words, drawn anew for each entry: the nth of the language is n times as rare as the first. */
const drawn = (length: number) =>
  `(SELECT array_agg(${SPELLED("floor(power(20000, random() + 0 * number * place))::int")})
    FROM generate_series(1, ${length}) AS place)`;

const ENTRIES = `
  INSERT INTO search_entry (id, kind, form, language, quarter, title, face, passages, filters, spellings, words)
  SELECT id, kind, 1, language, '2026-Q4',
    jsonb_build_array(jsonb_build_object('language', language, 'value', array_to_string(title, ' '))),
    '{"industry":null,"region":null,"size":null,"officeAge":null,"teamSize":null,"reportingLine":null}',
    (SELECT jsonb_agg(jsonb_build_array(jsonb_build_object('language', language, 'value', line)))::text
     FROM (SELECT string_agg(word, ' ') AS line FROM unnest(names || body) WITH ORDINALITY AS one (word, place)
           GROUP BY place / 20) AS lines),
    filters, '{}',
    array_to_tsvector(
      array(SELECT DISTINCT word FROM unnest(title || names || body) AS word)
      || array(SELECT DISTINCT 'name=' || word FROM unnest(title || names) AS word)
      || array(SELECT DISTINCT 'title=' || word FROM unnest(title) AS word)
      || filters || ARRAY['id=' || left(id::text, 2)])
  FROM (
    SELECT gen_random_uuid() AS id, number, kind, language,
      ${drawn(3)} || CASE WHEN number % 10 = 0 THEN ARRAY['communiti'] ELSE '{}' END AS title,
      ${drawn(18)} AS names,
      ${drawn(180)} || CASE WHEN number % 3 = 0 THEN ARRAY['communiti', 'mentor'] ELSE '{}' END
        || CASE WHEN number % 50 = 0 THEN ARRAY['manag'] ELSE '{}' END
        || CASE WHEN number % 8 = 0 THEN ARRAY['社区', '架构', '构师', '经理', '师'] ELSE '{}' END AS body,
      ARRAY['kind=' || kind, 'roleFamily=' || family, 'language=' || language, 'industry=' || industry] AS filters
    FROM (
      SELECT number,
        (ARRAY['LADDER', 'ROLE', 'PRACTICE', 'OFFICE'])[1 + number % 4] AS kind,
        CASE WHEN number % 8 = 0 THEN 'zh-Hans' ELSE 'en' END AS language,
        (ARRAY['COMMUNITY_ARCHITECT', 'COMPLIANCE', 'OSPO_LEAD', 'SECURITY', 'STANDARDS'])[1 + number % 5] AS family,
        (ARRAY['FINANCE', 'TECHNOLOGY', 'INDUSTRIAL_ENERGY'])[1 + number % 3] AS industry
      FROM generate_series(1, $1::int) AS number
    ) AS kinds
  ) AS entries
`;
