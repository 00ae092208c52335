const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Text as the search index and its queries spell it. PostgreSQL finds no words in Chinese, so each run of Han
 * characters is followed by its pairs; the same is done to what is searched for.
 */
export function searchText(text: string): string {
  return text.replace(HAN_RUN, (run) => ` ${pairsOf(run)} `);
}

function pairsOf(run: string): string {
  const characters = [...run];
  if (characters.length < 2) return run;
  return characters
    .slice(1)
    .map((character, place) => `${characters[place]}${character}`)
    .join(" ");
}
