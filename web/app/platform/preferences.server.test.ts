import { expect, test } from "vitest";

import { getLocale, getScheme, rememberPreferences } from "./preferences.server.ts";

const request = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

test("the language is the one a person chose, whatever the browser accepts", () => {
  expect(getLocale(request({ Cookie: "locale=en", "Accept-Language": "zh-CN" }))).toBe("en");
});

test("without a choice the best language that the browser accepts answers", () => {
  expect(getLocale(request({ "Accept-Language": "fr-FR, en;q=0.4, zh-CN;q=0.8" }))).toBe("zh-Hans");
  expect(getLocale(request({ "Accept-Language": "zh;q=0, en" }))).toBe("en");
});

test("traditional Chinese is not answered in simplified Chinese unasked", () => {
  expect(getLocale(request({ "Accept-Language": "zh-TW" }))).toBe("en");
});

test("a value that nobody offered is not remembered", () => {
  const form = new FormData();
  form.set("scheme", "dark; Domain=example.org");
  form.set("locale", "xx");
  expect(rememberPreferences(form).getSetCookie()).toEqual([]);
  expect(getScheme(request({ Cookie: "scheme=purple" }))).toBe("auto");
});
