/** The languages that most of what an office begins could be written in; the pages speak the first two. */
export const WRITING_LANGUAGES = ["en", "zh-Hans", "zh-Hant", "de", "es", "fr", "ja", "ko", "pt"];
