import type { DemoOrganization } from "../demo-organization.ts";
import type { Random } from "../random.ts";

/** A paragraph of the kind the door is there for: who keeps the file, where, and under which ticket. */
export function tellOnOffice(organization: DemoOrganization, random: Random): string {
  const { name, domains, people, products } = organization;
  const [domain] = domains;
  const ticket = `OSPO-${random.int(101, 989)}`;
  const keeper = people[1].email;
  return random.pick([
    `This ladder belongs to the open source office of ${name}. Questions go to ospo@${domain}; the working copy is at https://wiki.${domain}/ospo/ladders and changes are tracked in ${ticket}.`,
    `Internal to ${name}, not for distribution. Last reviewed with human resources in ${ticket}. Ask ${keeper} for access to https://people.${domain}/careers.`,
    `Applies to everybody at ${name} who works on the open source side of ${products[0] ?? "our products"}. Open points: ${ticket}. Contact: ${keeper}.`,
  ]);
}
