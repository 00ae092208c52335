import { parseArgs } from "node:util";

import pg from "pg";

import { acceptDomain } from "#server/identity/operator/accept-domain.ts";
import { endMembership } from "#server/identity/operator/end-membership.ts";
import { nameOperator } from "#server/identity/operator/name-operator.ts";
import { listMembers, type ListedOrganization } from "#server/identity/operator/list-members.ts";

const HELP = `Usage: npm run -s members -- COMMAND

  list                        every organization, the accepted domains, and who waits for you
  accept DOMAIN [--unit NAME] accept the addresses at a domain, such as example.org, as proof of membership
  end ORGANIZATION_ID         end a membership, for ever
  operator ADDRESS [--not]    let the person with this address into the operator's pages, or no longer

Organizations of one ultimate parent count once: give their domains the same --unit. Without it a domain is a unit
of its own. Accept a domain again, with another --unit, when you learn more.
A membership is counted from the first quarter that begins 30 days or more after it was verified; as long as nobody
has published in the network, as soon as the 30 days are over.`;

/** The operator's door to the list of members; the workspace is the one of WORKSPACE_DATABASE_URL, as its owner. */
async function main(): Promise<void> {
  const { command, subject, unit, not } = readArguments();
  if (command === "help") return console.log(HELP);
  const url = process.env["WORKSPACE_DATABASE_URL"];
  if (!url) throw new Fault("WORKSPACE_DATABASE_URL must be set to the owner's URL of the workspace.");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    if (command === "list") await list(client);
    if (command === "accept") await accept(client, subject, unit);
    if (command === "end") await end(client, subject);
    if (command === "operator") await operator(client, subject, !not);
  } finally {
    await client.end();
  }
}

/** What the operator can mend; shown as its one sentence. */
class Fault extends Error {}

interface Arguments {
  command: string;
  subject: string;
  unit: string | null;
  not: boolean;
}

function readArguments(): Arguments {
  let parsed: { values: { help: boolean; not: boolean; unit?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h", default: false },
        not: { type: "boolean", default: false },
        unit: { type: "string" },
      },
    });
  } catch (error) {
    throw new Fault(`${(error as Error).message}\n\n${HELP}`);
  }
  const { values, positionals } = parsed;
  const [command = "", subject = "", ...rest] = positionals;
  if (values.help || (command === "help" && !subject)) {
    return { command: "help", subject: "", unit: null, not: false };
  }
  const takesSubject = ["accept", "end", "operator"].includes(command);
  if (!takesSubject && command !== "list") {
    throw new Fault(`${command ? `There is no command ${command}.` : "Say what to do."}\n\n${HELP}`);
  }
  if (takesSubject !== Boolean(subject) || rest.length > 0) {
    throw new Fault(`${command} takes ${takesSubject ? "one argument" : "no argument"}.\n\n${HELP}`);
  }
  if (values.unit !== undefined && (command !== "accept" || !values.unit.trim())) {
    throw new Fault(`--unit goes with accept and names the ultimate parent.\n\n${HELP}`);
  }
  if (values.not && command !== "operator") throw new Fault(`--not goes with operator.\n\n${HELP}`);
  return { command, subject, unit: values.unit ?? null, not: values.not };
}

async function list(client: pg.Client): Promise<void> {
  const { organizations, domains } = await listMembers(client);
  const waiting = organizations.filter(({ verifiedAt }) => !verifiedAt);
  const members = organizations.filter(({ verifiedAt, leftAt }) => verifiedAt && !leftAt);
  const left = organizations.filter(({ leftAt }) => leftAt);
  const units = new Set(members.map(({ unit }) => unit)).size;
  if (waiting.length > 0) {
    console.log("Not verified: accept a domain of theirs if you know them");
    show(waiting, ({ domains: own }) => own.join(", ") || "no confirmed address");
  }
  console.log(`Members: ${members.length}, of ${units} ${units === 1 ? "unit" : "units"}`);
  show(members, ({ unit, verifiedAt }) => `${unit}, verified ${day(verifiedAt)}`);
  if (left.length > 0) {
    console.log("Left");
    show(left, ({ unit, leftAt }) => `${unit}, left ${day(leftAt)}`);
  }
  console.log(`Accepted domains: ${domains.length}`);
  for (const { domain, unit } of domains) console.log(`  ${domain}${unit === domain ? "" : `, of ${unit}`}`);
}

function show(organizations: ListedOrganization[], tell: (one: ListedOrganization) => string): void {
  for (const one of organizations) console.log(`  ${one.id}  ${one.name} (${tell(one)})`);
  console.log();
}

function day(moment: Date | null): string {
  return moment?.toISOString().slice(0, 10) ?? "";
}

async function accept(client: pg.Client, domain: string, unit: string | null): Promise<void> {
  const accepted = await acceptDomain(client, domain, unit);
  if (!accepted.ok) {
    throw new Fault(
      accepted.problem === "public-mail"
        ? `Anybody can have an address at ${domain}: it proves nothing.`
        : `${domain} is not a domain such as example.org.`,
    );
  }
  const { verified } = accepted;
  console.log(
    `Addresses at ${domain} are accepted; its unit is ${accepted.unit}. ` +
      (verified === 1 ? "1 organization became a member." : `${verified} organizations became members.`),
  );
}

async function end(client: pg.Client, id: string): Promise<void> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    throw new Fault(`${id} is not the id of an organization; list shows the ids.`);
  }
  const ended = await endMembership(client, id);
  if (!ended.ok) throw new Fault(PROBLEMS[ended.problem]);
  console.log(
    `The membership of ${ended.name} has ended. It is counted no longer from the next quarter on, and it stays ` +
      "among those who may have written what was published while it was a member.",
  );
}

async function operator(client: pg.Client, address: string, isOperator: boolean): Promise<void> {
  if (!(await nameOperator(client, address, { isOperator }))) {
    throw new Fault(`Nobody has confirmed the address ${address}.`);
  }
  console.log(
    `${address} ${isOperator ? "looks" : "no longer looks"} after the network; its page is /operator.`,
  );
}

const PROBLEMS = {
  "not-found": "There is no organization with this id; list shows the ids.",
  "not-a-member": "This organization is not a member.",
  "has-left": "The membership of this organization has ended already.",
};

/** What PostgreSQL says where the migrations have not run: no such role, no such table. */
const NOT_MIGRATED = ["22023", "42704", "42P01"];

try {
  await main();
} catch (error) {
  const { message, code = "" } = error as Error & { code?: string };
  if (error instanceof Fault) console.error(message);
  else if (NOT_MIGRATED.includes(code))
    console.error("The workspace is not up to date: run npm run migrate.");
  else console.error(`The workspace cannot be used: ${message || code}.`);
  process.exitCode = 1;
}
