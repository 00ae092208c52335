import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Logo } from "#web/design/logo.tsx";
import { type Locale, LOCALE_NAMES, LOCALES } from "#web/platform/locale.ts";

import styles from "./page-shell.module.css";

type ShellLink = { href: string; label: string };

type Page = ShellLink & {
  /** Other addresses at which one is on this page. */
  also?: readonly string[];
};

type Place = ShellLink & {
  /** What stands in it, the page it leads to among them. */
  pages?: readonly Page[];
};

type PageShellProps = {
  children: ReactNode;
  /** The path of this page, to mark its place in the menu and to come back to. */
  path: string;
  language: string;
  places: readonly Place[];
  /** What the foot leads to. */
  footLinks: ShellLink[];
  /** The name of who is signed in, or null. */
  person: string | null;
  /** Where words are looked for, and whether the head of this page has a box for them where there is room. */
  search: { path: string; hasBox: boolean };
  /** Where one reads what one was told, and whether there is something new; null for who is told nothing. */
  notices: { path: string; hasNew: boolean } | null;
};

/** The frame of every page: skip link, head with menu and preferences, main part, foot. */
export function PageShell({
  children,
  path,
  language,
  places,
  footLinks,
  person,
  search,
  notices,
}: PageShellProps) {
  const { t } = useTranslation();
  const here = places.map((place) => ({ place, page: pageAt(path, place.pages ?? [place]) }));
  const inside = here.find(({ page }) => page)?.place.pages ?? [];
  const menu = (
    <ul role="list" className={styles.links}>
      {here.map(({ place, page }) => (
        <li key={place.href}>
          <a
            className={styles.link}
            href={place.href}
            aria-current={page ? standing(path, place.href) : undefined}
          >
            {place.label}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <a className={styles.skip} href="#main">
        {t("shell.skip")}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.brand} href="/" aria-label={t("shell.home")}>
            <Logo />
            <span>{t("product")}</span>
          </a>
          <nav className={styles.wide} aria-label={t("shell.menu")}>
            {menu}
          </nav>
          <div className={styles.tools}>
            {search.hasBox ? <SearchBox path={search.path} /> : null}
            {isAt(path, search.path) ? null : <SearchLink {...search} />}
            {notices ? <Bell {...notices} isHere={isAt(path, notices.path)} /> : null}
            <LanguageSwitch path={path} language={language} />
            <SchemeSwitch path={path} />
            <div className={styles.wide}>
              <Account person={person} path={path} />
            </div>
          </div>
          <details className={styles.narrow} data-menu="">
            <summary className={styles.tool}>{t("shell.menu")}</summary>
            <nav className={styles.sheet} aria-label={t("shell.menu")}>
              {menu}
              <Account person={person} path={path} />
            </nav>
          </details>
        </div>
        {inside.length > 1 ? (
          <nav className={styles.inside} aria-label={t("shell.inside")}>
            <ul role="list" className={styles.pages}>
              {inside.map((page) => (
                <li key={page.href}>
                  <a
                    className={styles.page}
                    href={page.href}
                    aria-current={page === pageAt(path, inside) ? standing(path, page.href) : undefined}
                  >
                    {page.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.foot}>
          <p>
            {t("promise")}
            {footLinks.map(({ href, label }) => (
              <span key={href}>
                {" "}
                <a href={href} aria-current={current(path, href)}>
                  {label}
                </a>
              </span>
            ))}
          </p>
          <PreferenceForm path={path}>
            <button className={styles.quiet} name="scheme" value="auto">
              {t("shell.schemeAuto")}
            </button>
          </PreferenceForm>
        </div>
      </footer>
    </>
  );
}

function SearchBox({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <form
      method="get"
      action={path}
      role="search"
      aria-label={t("shell.searchLabel")}
      className={styles.search}
    >
      <Lens />
      <input
        className={styles.words}
        type="search"
        name="text"
        aria-label={t("shell.searchLabel")}
        placeholder={t("shell.search")}
        required
      />
    </form>
  );
}

/** The way to the search where there is no box, or no room for it. */
function SearchLink({ path, hasBox }: PageShellProps["search"]) {
  const { t } = useTranslation();
  return (
    <a className={`${styles.tool} ${hasBox ? styles.withoutRoom : ""}`} href={path}>
      <Lens />
      <span className="visually-hidden">{t("shell.search")}</span>
    </a>
  );
}

function Lens() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="m12.7 12.7 4.8 4.8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

/** The way to what one was told; its name says what its dot shows. */
function Bell({ path, hasNew, isHere }: NonNullable<PageShellProps["notices"]> & { isHere: boolean }) {
  const { t } = useTranslation();
  return (
    <a className={`${styles.tool} ${styles.bell}`} href={path} aria-current={isHere ? "page" : undefined}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M4.2 14.2c1-1.1 1.4-2.3 1.4-4.9a4.4 4.4 0 0 1 8.8 0c0 2.6.4 3.8 1.4 4.9ZM8.3 16.6a1.9 1.9 0 0 0 3.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {hasNew ? <span className={styles.dot} /> : null}
      <span className="visually-hidden">{t(hasNew ? "shell.newNotices" : "shell.notices")}</span>
    </a>
  );
}

const isAt = (path: string, href: string) => path.split("?")[0] === href || path.startsWith(`${href}/`);

const current = (path: string, href: string) => (isAt(path, href) ? standing(path, href) : undefined);

/** Whether this is the page itself or one below it, in the words of `aria-current`. */
const standing = (path: string, href: string) => (path.split("?")[0] === href ? "page" : "true");

/** Which of some pages one is at: the one whose address is the longest that leads here. */
function pageAt(path: string, pages: readonly Page[]): Page | undefined {
  const ways = pages.flatMap((page) => [page.href, ...(page.also ?? [])].map((href) => ({ page, href })));
  return ways.filter(({ href }) => isAt(path, href)).sort((a, b) => b.href.length - a.href.length)[0]?.page;
}

function PreferenceForm({ path, children }: { path: string; children: ReactNode }) {
  return (
    <form method="post" action="/preferences" className={styles.form}>
      <input type="hidden" name="returnTo" value={path} />
      {children}
    </form>
  );
}

function LanguageSwitch({ path, language }: { path: string; language: string }) {
  return (
    <PreferenceForm path={path}>
      {LOCALES.filter((locale) => locale !== language).map((locale: Locale) => (
        <button key={locale} className={styles.tool} name="locale" value={locale} lang={locale}>
          {LOCALE_NAMES[locale]}
        </button>
      ))}
    </PreferenceForm>
  );
}

/** Offers the scheme that is not shown now; style alone knows which one that is. */
function SchemeSwitch({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <PreferenceForm path={path}>
      <button className={`${styles.tool} ${styles.toDark}`} name="scheme" value="dark">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M16.5 12.4A7 7 0 0 1 7.6 3.5a7 7 0 1 0 8.9 8.9Z" fill="currentColor" />
        </svg>
        <span className="visually-hidden">{t("shell.schemeDark")}</span>
      </button>
      <button className={`${styles.tool} ${styles.toLight}`} name="scheme" value="light">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="3.8" fill="currentColor" />
          <path
            d="M10 1.5v2.2M10 16.3v2.2M1.5 10h2.2M16.3 10h2.2M4 4l1.6 1.6M14.4 14.4 16 16M16 4l-1.6 1.6M5.6 14.4 4 16"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </svg>
        <span className="visually-hidden">{t("shell.schemeLight")}</span>
      </button>
    </PreferenceForm>
  );
}

function Account({ person, path }: { person: string | null; path: string }) {
  const { t } = useTranslation();
  if (!person) {
    const query =
      path === "/" || path.startsWith("/sign-in") ? "" : `?${new URLSearchParams({ returnTo: path })}`;
    return (
      <a className={styles.signIn} href={`/sign-in${query}`}>
        {t("shell.signIn")}
      </a>
    );
  }
  return (
    <form method="post" action="/sign-out" className={styles.account}>
      <a className={styles.person} href="/account" aria-current={current(path, "/account")}>
        {person}
      </a>
      <button className={styles.tool}>{t("shell.signOut")}</button>
    </form>
  );
}
