/** The languages the pages speak; the first is the one to fall back to. */
export const LOCALES = ["en", "zh-Hans"] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LOCALE_NAMES = { en: "English", "zh-Hans": "简体中文" } as const satisfies Record<
  Locale,
  string
>;

/** Whether a value from outside names a language the pages speak. */
export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);

/** The language of the pages that comes nearest to a BCP 47 tag, or null. */
export function findLocale(tag: string): Locale | null {
  if (/^zh-(Hant|TW|HK|MO)\b/i.test(tag)) return null;
  if (/^zh\b/i.test(tag)) return "zh-Hans";
  if (/^en\b/i.test(tag)) return "en";
  return null;
}
