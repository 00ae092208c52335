import type { i18n } from "i18next";

import { en } from "#web/locales/en.ts";
import { zhHans } from "#web/locales/zh-hans.ts";
import { createI18n } from "#web/platform/i18n.ts";
import { getLocale } from "#web/platform/preferences.server.ts";

const translators = { en: createI18n("en", en), "zh-Hans": createI18n("zh-Hans", zhHans) };

/** The translator for the language of a request. */
export const getI18n = (request: Request): i18n => translators[getLocale(request)];
