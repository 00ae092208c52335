import { getConfig } from "#web/platform/config.server.ts";
import { findLocale, isLocale, LOCALES, type Locale } from "#web/platform/locale.ts";

/** What a person may ask of the colours; `auto` follows the device. */
export const SCHEMES = ["auto", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a browser sends back of a cookie. */
export const readCookie = (request: Request, name: string) =>
  new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(request.headers.get("Cookie") ?? "")?.[1];

const isScheme = (value: unknown): value is Scheme => SCHEMES.includes(value as Scheme);

/** The colours a person asked for, or `auto`. */
export function getScheme(request: Request): Scheme {
  const value = readCookie(request, "scheme");
  return isScheme(value) ? value : "auto";
}

/** The language to answer in: the one chosen, else the best the browser accepts, else English. */
export function getLocale(request: Request): Locale {
  const chosen = readCookie(request, "locale");
  if (isLocale(chosen)) return chosen;
  return acceptedLocale(request.headers.get("Accept-Language") ?? "") ?? LOCALES[0];
}

function acceptedLocale(header: string): Locale | null {
  const ranked = header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = Number(/^q=([\d.]+)$/.exec(parameters.join(";").trim())?.[1] ?? 1);
      return { tag: tag.trim(), quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of ranked) {
    const locale = findLocale(tag);
    if (locale) return locale;
  }
  return null;
}

/** The Set-Cookie headers that remember what a form asked for; unknown values are ignored. */
export function rememberPreferences(form: FormData): Headers {
  const headers = new Headers();
  const scheme = form.get("scheme");
  const locale = form.get("locale");
  if (isScheme(scheme)) headers.append("Set-Cookie", plainCookie("scheme", scheme));
  if (isLocale(locale)) headers.append("Set-Cookie", plainCookie("locale", locale));
  return headers;
}

/** A cookie that pages may keep in a browser for a year; it says nothing about who sits there. */
export function plainCookie(name: string, value: string): string {
  const secure = getConfig().origin.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${60 * 60 * 24 * 365}; SameSite=Lax${secure}`;
}
