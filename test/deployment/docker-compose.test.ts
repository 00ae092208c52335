import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Service {
  readonly environment?: Record<string, string>;
  readonly healthcheck?: unknown;
  readonly restart?: string;
  readonly networks: string[];
  readonly ports?: string[];
}

const SECRET = /PASSWORD|SECRET/;
const ONE_SHOT = "no";

const text = await readFile(new URL("../../docker-compose.yml", import.meta.url), "utf8");
const { services, networks } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
};
const environmentOf = (name: string) => Object.values(services[name]?.environment ?? {}).join("\n");

test("every service says how it is, except the one that runs to its end", () => {
  const silent = Object.entries(services).filter(([, service]) => !service.healthcheck);
  expect(silent.map(([name, service]) => [name, service.restart])).toEqual([["migrate", ONE_SHOT]]);
});

test("no secret has a default, and none is written down", () => {
  const secrets = [...text.matchAll(/\$\{(\w+)([^}]*)\}/g)].filter(([, name]) => SECRET.test(name!));
  expect(secrets.length).toBeGreaterThan(10);
  for (const [whole, , rest] of secrets) expect(rest, whole).toMatch(/^:\?set \w+/);

  for (const [name, { environment = {} }] of Object.entries(services)) {
    for (const [variable, value] of Object.entries(environment)) {
      if (SECRET.test(variable)) expect(value, `${name}: ${variable}`).toMatch(/^\$\{\w+:\?[^}]*\}$/);
      expect(value, `${name}: ${variable}`).not.toMatch(/:\/\/\w+:[^$@]+@/);
    }
  }
});

test("only the migration and PostgreSQL itself know the owner", () => {
  const knowing = Object.keys(services).filter((name) =>
    /OWNER_PASSWORD|rungs_owner/.test(environmentOf(name)),
  );
  expect(knowing.sort()).toEqual(["migrate", "postgres"]);
});

test("each process gets the roles that are its own", () => {
  const rolesOf = (name: string) =>
    [...environmentOf(name).matchAll(/\/\/(rungs_\w+):/g)].map(([, role]) => role);
  expect(rolesOf("server")).toEqual(["rungs_app", "rungs_identity", "rungs_reader"]);
  expect(rolesOf("worker")).toEqual(["rungs_worker", "rungs_publisher"]);
  expect(rolesOf("web")).toEqual([]);
});

test("the outside reaches the proxy, and the pages cannot reach the databases", () => {
  const open = Object.entries(services).filter(([, { ports = [] }]) =>
    ports.some((port) => !port.startsWith("127.0.0.1:")),
  );
  expect(open.map(([name]) => name)).toEqual(["proxy"]);
  expect(networks["databases"]).toEqual({ internal: true });
  expect(services["web"]!.networks).toEqual(["inside"]);
  expect(services["proxy"]!.networks).not.toContain("databases");
});
