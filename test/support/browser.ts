import { gzipSync } from "node:zlib";

import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

import { findChromium } from "../../scripts/chromium/find-chromium.ts";

/** Somebody with a browser of their own, and everything that went wrong while they used it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors (violations of the content security policy among them), failed requests and faulty answers. */
  readonly troubles: string[];
}

export interface VisitorOptions {
  origin: string;
  script?: boolean;
  language?: string;
  /** The time zone of the window. */
  zone?: string;
}

/** Starts the browser that `npm test` found or installed; there is no way around having one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no browser: install Chromium, or set CHROMIUM_PATH to one.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** Opens a browser window without a past; without script when asked so. */
export async function visit(
  browser: Browser,
  { origin, script = true, language = "en", zone = "UTC" }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: language,
    timezoneId: zone,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
    viewport: WIDE,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console on ${page.url()}: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // Who turns to another page stops what the last one still asked for.
    const stopped = reason === "net::ERR_ABORTED";
    // A browser without script refuses to load any, in the name of the policy.
    const refused = !script && reason === "csp" && request.url().endsWith(".js");
    if (!stopped && !refused) troubles.push(`${request.url()}: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()}: ${response.status()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
      troubles.push(`a stranger was asked: ${request.url()}`);
    }
  });
  return { page, context, troubles };
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

/** Checks the page as it stands: no serious finding of axe in light, in dark and on a phone, and nothing cut off. */
export async function checkPage(visitor: Visitor): Promise<void> {
  expect.soft(await findFaults(visitor), visitor.page.url()).toEqual([]);
}

/** The serious findings of axe on the page as it stands, and where it is wider than its window. */
export async function findFaults({ page }: Visitor): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(axe.source);
  for (const [colorScheme, viewport] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    // Colours that still change from one scheme to the other have the contrast of neither.
    await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    const findings = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
      });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ""}`).join(" | ")}`,
        );
    });
    const where = `in ${colorScheme}, ${viewport.width} px`;
    faults.push(...findings.map((finding) => `${where}: ${finding}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`${where}: ${overflow} px wider than the window`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(WIDE);
  return faults;
}

const LOOKS = [
  ["light", WIDE],
  ["dark", WIDE],
  ["light", NARROW],
] as const;

/** The bytes of script, as a compressing proxy would send them, that a page loads when one comes to it directly. */
export async function weighScripts({ context }: Visitor, path: string): Promise<number> {
  const page = await context.newPage();
  const scripts = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const sizes = await Promise.all(scripts.values());
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
