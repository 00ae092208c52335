import { pino } from "pino";

import { buildGraphqlSchema } from "../platform/graphql/build-graphql-schema.ts";
import { startApi, type ApiParts } from "../platform/http/start-api.ts";

/** An API of a few resolvers on a free port, and everything it logged. */
export interface TestApi {
  origin: string;
  logged: string[];
  /** Posts one GraphQL body and gives the status and the parsed answer. */
  post: (body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: TestAnswer }>;
  stop: () => Promise<void>;
}

export interface TestAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** Starts the real API over resolvers that a test made; the header `x-viewer` says who asks. */
export async function startTestApi(
  resolvers: readonly object[],
  parts: Partial<ApiParts<string>> = {},
): Promise<TestApi> {
  const logged: string[] = [];
  const api = await startApi<string>({
    log: pino({ level: "debug" }, { write: (line: string) => void logged.push(line) }),
    host: "127.0.0.1",
    port: 0,
    schema: buildGraphqlSchema<string>(resolvers, (viewer) => viewer !== null),
    trustedDocuments: {},
    acceptAnyDocument: true,
    routes: [{ path: "/graphql", bodyLimit: 100_000, timeLimit: 5_000 }],
    webOrigin: "http://web.test",
    findViewer: async (headers) => headers.get("x-viewer"),
    handleAuth: null,
    isReady: async () => true,
    ...parts,
  });
  const origin = `http://127.0.0.1:${api.port}`;
  return {
    origin,
    logged,
    stop: api.stop,
    async post(body, headers = {}) {
      const response = await fetch(`${origin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as TestAnswer };
    },
  };
}
