import { join } from "node:path";
import { programOf } from "../build/build-web.ts";
import { environmentOf } from "./child-environment.ts";
import { openChildOutput } from "./child-output.ts";
import type { Program } from "./processes.ts";
import type { RoleUrls } from "./run-server-script.ts";
import { ROOT, type Settings } from "./settings.ts";

/** How the three processes are run: built, or from their sources with reloading. */
export type Mode = "start" | "dev";

/** Describes the three processes, each with nothing but its own part of the environment. */
export function describePrograms(
  mode: Mode,
  settings: Settings,
  urls: RoleUrls,
  authSecret: string,
): { server: Program; worker: Program; web: Program } {
  const output = (name: string) => openChildOutput(join(settings.dataFolder, "logs"), name);
  const documents: Record<string, string> = mode === "dev" ? { GRAPHQL_DOCUMENTS: "any" } : {};
  const production = { NODE_ENV: mode === "dev" ? "development" : "production" };
  return {
    server: {
      name: "server",
      args: mode === "dev" ? watched("server/src/main.ts") : built("server/dist/main.js"),
      environment: environmentOf(
        {
          ...production,
          ...documents,
          WORKSPACE_APP_DATABASE_URL: urls.app,
          WORKSPACE_IDENTITY_DATABASE_URL: urls.identity,
          COMMONS_READER_DATABASE_URL: urls.reader,
          AUTH_SECRET: authSecret,
          WEB_ORIGIN: settings.webOrigin,
          SERVER_HOST: "127.0.0.1",
          SERVER_PORT: String(settings.serverPort),
          MAIL_DIRECTORY: mailFolder(settings),
          PUBLICATION_BATCHES: settings.publicationBatches,
        },
        ["SMTP_URL", "LOG_LEVEL", ...(mode === "start" ? ["GRAPHQL_DOCUMENTS"] : [])],
      ),
      output: output("server"),
      // tsx takes the compiler's options from the folder it runs in.
      folder: join(ROOT, "server"),
    },
    worker: {
      name: "worker",
      args: mode === "dev" ? watched("server/src/worker.ts") : built("server/dist/worker.js"),
      environment: environmentOf(
        {
          ...production,
          WORKSPACE_WORKER_DATABASE_URL: urls.worker,
          COMMONS_PUBLISHER_DATABASE_URL: urls.publisher,
          WEB_ORIGIN: settings.webOrigin,
          MAIL_DIRECTORY: mailFolder(settings),
          PUBLICATION_BATCHES: settings.publicationBatches,
        },
        ["SMTP_URL", "DIGEST_HOUR_UTC", "LOG_LEVEL"],
      ),
      output: output("worker"),
      folder: join(ROOT, "server"),
    },
    web: {
      name: "web",
      args:
        mode === "dev"
          ? [programOf("@react-router/dev", "react-router"), "dev", "--port", String(settings.webPort)]
          : built("web/build/start.js"),
      environment: environmentOf(
        {
          ...production,
          ...documents,
          API_URL: `http://127.0.0.1:${settings.serverPort}`,
          WEB_HOST: settings.webHost,
          WEB_PORT: String(settings.webPort),
          WEB_ORIGIN: settings.webOrigin,
        },
        ["LOG_LEVEL", "SOURCE_URL", ...(mode === "start" ? ["GRAPHQL_DOCUMENTS"] : [])],
      ),
      output: output("web"),
      folder: join(ROOT, "web"),
    },
  };
}

/** Where mail is kept that no `SMTP_URL` takes. */
export function mailFolder({ dataFolder }: Settings): string {
  return process.env["MAIL_DIRECTORY"] || join(dataFolder, "mail");
}

function built(file: string): string[] {
  return ["--enable-source-maps", join(ROOT, file)];
}

function watched(file: string): string[] {
  return [join(ROOT, "node_modules/tsx/dist/cli.mjs"), "watch", "--clear-screen=false", join(ROOT, file)];
}
