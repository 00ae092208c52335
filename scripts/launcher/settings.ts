import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BLOCKED_PORTS } from "./blocked-ports.ts";
import { PlainProblem } from "./plain-problem.ts";

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a person decides about a start, by variables of the environment. */
export interface Settings {
  /** Everything that a start keeps between runs; `npm run reset` deletes it. */
  readonly dataFolder: string;
  readonly webHost: string;
  readonly webPort: number;
  readonly webOrigin: string;
  readonly serverPort: number;
  /** The embedded PostgreSQL's port; unused with databases of one's own. */
  readonly postgresPort: number;
  /** The owner URLs of databases of one's own, or null for the embedded ones. */
  readonly ownDatabases: { readonly workspace: string; readonly commons: string } | null;
  /** Whether empty databases get the demo network; one's own only where `DEMO=load` asks for it. */
  readonly loadsDemo: boolean;
  /** Whether what is confirmed leaves in weekly batches; the embedded databases are for trying, so each leaves at once. */
  readonly publicationBatches: "weekly" | "off";
}

type Variables = Record<string, string | undefined>;

/** Reads the settings, or throws one problem that lists everything wrong with them. */
export function readSettings(variables: Variables = process.env): Settings {
  const faults: string[] = [];
  const text = (name: string) => variables[name]?.trim() || undefined;
  const port = (name: string, fallback: number) => {
    const value = text(name);
    if (value === undefined) return fallback;
    if (/^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535) return Number(value);
    faults.push(`${name} must be a port, a number from 1 to 65535.`);
    return fallback;
  };
  const httpPort = (name: string, fallback: number) => {
    const value = port(name, fallback);
    if (BLOCKED_PORTS.has(value)) {
      faults.push(`${name} is ${value}, a port that browsers and Node.js refuse for HTTP: choose another.`);
    }
    return value;
  };
  const databaseUrl = (name: string) => {
    const value = text(name);
    // The value is never repeated: it holds a password.
    if (value !== undefined && !isDatabaseUrl(value)) {
      faults.push(`${name} must be a URL such as postgres://owner:password@host:5432/database.`);
    }
    return value;
  };

  const batches = (value: string | undefined, fallback: "weekly" | "off") => {
    if (value === "weekly" || value === "off") return value;
    if (value !== undefined) faults.push("PUBLICATION_BATCHES must be weekly or off.");
    return fallback;
  };

  const webPort = httpPort("WEB_PORT", 3000);
  const workspace = databaseUrl("WORKSPACE_DATABASE_URL");
  const commons = databaseUrl("COMMONS_DATABASE_URL");
  const settings: Settings = {
    dataFolder: resolve(ROOT, text("DATA_DIRECTORY") ?? ".data"),
    webHost: text("WEB_HOST") ?? "127.0.0.1",
    webPort,
    webOrigin: text("WEB_ORIGIN") ?? `http://localhost:${webPort}`,
    serverPort: httpPort("SERVER_PORT", 4000),
    postgresPort: port("POSTGRES_PORT", 54320),
    ownDatabases: workspace && commons ? { workspace, commons } : null,
    publicationBatches: batches(text("PUBLICATION_BATCHES"), workspace && commons ? "weekly" : "off"),
    loadsDemo: (text("DEMO") ?? (workspace && commons ? "none" : "load")) !== "none",
  };

  if (Boolean(workspace) !== Boolean(commons)) {
    const [given, missing] = workspace ? ["WORKSPACE", "COMMONS"] : ["COMMONS", "WORKSPACE"];
    faults.push(
      `${given}_DATABASE_URL is set and ${missing}_DATABASE_URL is not: set both to use databases of your own, or neither for the embedded ones.`,
    );
  } else if (workspace && commons && isDatabaseUrl(workspace) && isSameDatabase(workspace, commons)) {
    faults.push("WORKSPACE_DATABASE_URL and COMMONS_DATABASE_URL name the same database: they must be two.");
  }
  if (!URL.canParse(settings.webOrigin) || new URL(settings.webOrigin).origin !== settings.webOrigin) {
    faults.push("WEB_ORIGIN must be an origin such as https://rungs.example, without a path.");
  }
  const demo = text("DEMO");
  if (demo !== undefined && demo !== "load" && demo !== "none") faults.push("DEMO must be load or none.");
  faults.push(...findSharedPorts(settings));
  if (faults.length > 0) throw new PlainProblem(faults.join("\n"));
  return settings;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
}

function isSameDatabase(first: string, second: string): boolean {
  if (!URL.canParse(second)) return false;
  const [a, b] = [new URL(first), new URL(second)];
  return a.host === b.host && a.pathname === b.pathname;
}

function findSharedPorts(settings: Settings): string[] {
  const ports = { WEB_PORT: settings.webPort, SERVER_PORT: settings.serverPort };
  const all = Object.entries(
    settings.ownDatabases ? ports : { ...ports, POSTGRES_PORT: settings.postgresPort },
  );
  return all.flatMap(([name, port], i) =>
    all
      .slice(i + 1)
      .filter(([, other]) => other === port)
      .map(([other]) => `${name} and ${other} are both ${port}: they must differ.`),
  );
}
