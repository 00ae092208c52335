import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { findFreePort } from "../../scripts/embedded-postgres/free-port.ts";
import { startProgram } from "../../scripts/launcher/processes.ts";
import { describePrograms } from "../../scripts/launcher/programs.ts";
import { waitForAnswer } from "../../scripts/launcher/wait-for-answer.ts";
import { createTestDatabases, type TestDatabases } from "../../server/src/testing/create-test-databases.ts";

/** The built product, as `npm start` runs it, on databases of its own. */
export interface Product {
  /** Where the pages are. */
  readonly origin: string;
  /** Where the server behind the pages answers. */
  readonly apiOrigin: string;
  readonly databases: TestDatabases;
  /** Everything the three processes have said so far, by process. */
  readLogs(): Promise<Record<"server" | "worker" | "web", string>>;
  /** Every mail that was sent, as it would arrive. */
  readMails(): Promise<string[]>;
  /** Signs in and gives the cookie that a browser would send. */
  signIn(email: string, password: string, headers?: Record<string, string>): Promise<string>;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** Fills the databases before anything is started. */
  fill?: (databases: TestDatabases) => Promise<void>;
  /** What the server executes; the product's own default unless a test has to ask what no page asks. */
  graphqlDocuments?: "trusted" | "any";
}

/** Starts server, worker and pages out of what `npm run build` left; `stop()` it in `afterAll`. */
export async function startProduct({
  fill,
  graphqlDocuments = "trusted",
}: ProductOptions = {}): Promise<Product> {
  const databases = await createTestDatabases();
  const folder = await mkdtemp(join(tmpdir(), "rungs-product-"));
  const running: ReturnType<typeof startProgram>[] = [];
  const stop = async () => {
    for (const program of running) await program.stop(5_000);
    await databases.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await fill?.(databases);
    const [webPort, serverPort] = [await findFreePort(), await findFreePort()];
    const origin = `http://127.0.0.1:${webPort}`;
    const apiOrigin = `http://127.0.0.1:${serverPort}`;
    const settings = {
      dataFolder: folder,
      webHost: "127.0.0.1",
      webPort,
      webOrigin: origin,
      serverPort,
      postgresPort: 0,
      ownDatabases: databases.owner,
      loadsDemo: false,
      publicationBatches: "off" as const,
    };
    const programs = describePrograms(
      "start",
      settings,
      databases.urls,
      "a secret that only this test knows",
    );
    // The pages keep to trusted documents either way.
    Object.assign(programs.server.environment, {
      GRAPHQL_DOCUMENTS: graphqlDocuments,
      MAIL_DIRECTORY: join(folder, "mail"),
    });
    Object.assign(programs.web.environment, { GRAPHQL_DOCUMENTS: "trusted" });
    const [server, worker, web] = [programs.server, programs.worker, programs.web].map((program) => {
      const started = startProgram(program);
      running.unshift(started);
      return started;
    }) as [(typeof running)[0], (typeof running)[0], (typeof running)[0]];
    const never = new AbortController().signal;
    const healthy = (status: number) => status === 200;
    await Promise.all([
      waitForAnswer(server, `${apiOrigin}/healthz`, healthy, never),
      waitForAnswer(web, `${origin}/healthz`, healthy, never),
    ]);
    if (worker.hasEnded()) throw new Error(await worker.ended);

    const logOf = (name: string) => readFile(join(folder, "logs", `${name}.log`), "utf8");
    return {
      origin,
      apiOrigin,
      databases,
      stop,
      async readLogs() {
        return { server: await logOf("server"), worker: await logOf("worker"), web: await logOf("web") };
      },
      async readMails() {
        const names = await readdir(join(folder, "mail")).catch(() => []);
        return Promise.all(names.map((name) => readFile(join(folder, "mail", name), "utf8")));
      },
      async signIn(email, password, headers = {}) {
        const response = await fetch(`${apiOrigin}/auth/sign-in/email`, {
          method: "POST",
          headers: { "content-type": "application/json", origin, ...headers },
          body: JSON.stringify({ email, password }),
        });
        if (!response.ok) throw new Error(`${email} cannot sign in: ${await response.text()}`);
        return response.headers
          .getSetCookie()
          .map((cookie) => cookie.split(";")[0])
          .join("; ");
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
