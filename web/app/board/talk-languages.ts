import { languageName } from "#web/design/localized-text.tsx";

// The languages most conversations of the network could be held in.
const TALK_LANGUAGES = ["en", "zh", "de", "es", "fr", "hi", "it", "ja", "ko", "nl", "pl", "pt", "sv", "uk"];

/** Languages as choices of a field, by what the reader calls them; those that are chosen already are among them. */
export function talkLanguages(readerLanguage: string, chosen: readonly string[] = []) {
  return [...new Set([...TALK_LANGUAGES, ...chosen])].map((value) => ({
    value,
    label: languageName(value, readerLanguage),
  }));
}
