import { z } from "zod";

const empty = (value: unknown) => (value === "" ? undefined : value);
const port = z.coerce.number().int().min(1).max(65535);

const environment = z
  .object({
    /** Where the GraphQL server listens; only this process talks to it. */
    API_URL: z.preprocess(empty, z.url({ protocol: /^https?$/ }).default("http://127.0.0.1:4000")),
    /** The port of the pages. */
    WEB_PORT: z.preprocess(empty, port.default(3000)),
    /** The network address to listen on. */
    WEB_HOST: z.preprocess(empty, z.string().default("127.0.0.1")),
    /** The address people type, when it differs from host and port: behind a proxy. */
    WEB_ORIGIN: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),
    /** Where the source of this very program can be read, such as a repository's `…/blob/main`; tests link to it. */
    SOURCE_URL: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),
    /** How many proxies of our own stand between the browser and this process. */
    WEB_PROXIES: z.preprocess(empty, z.coerce.number().int().min(0).max(9).default(0)),
    /** `document` sends whole operations to a development server that has no list of trusted ones. */
    GRAPHQL_DOCUMENTS: z.preprocess(empty, z.enum(["trusted", "any"]).default("trusted")),
  })
  .transform((values) => ({
    apiUrl: values.API_URL.replace(/\/$/, ""),
    port: values.WEB_PORT,
    host: values.WEB_HOST,
    proxies: values.WEB_PROXIES,
    sourceUrl: values.SOURCE_URL?.replace(/\/$/, "") ?? null,
    origin: new URL(values.WEB_ORIGIN ?? `http://localhost:${values.WEB_PORT}`).origin,
    sendsDocumentText: values.GRAPHQL_DOCUMENTS === "any",
  }));

export type Config = z.output<typeof environment>;

/** Reads the configuration from variables, or throws one error that lists every fault. */
export function parseConfig(variables: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The configuration of the web process is wrong. ${faults.join("; ")}`);
}

let config: Config | undefined;

/** The configuration of this process, read once. */
export function getConfig(): Config {
  config ??= parseConfig(process.env);
  return config;
}
