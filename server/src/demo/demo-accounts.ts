import type { DemoOrganization } from "./demo-organization.ts";
import type { DemoPerson } from "./demo-person.ts";
import { type DemoNetwork, DRAFTS_OFFICE, LEAD_OFFICE, READER_OFFICE } from "./generate-network.ts";

/** The password of every person in the demo network; of no use anywhere else. */
export const DEMO_PASSWORD = "climb-one-rung-at-a-time";

/** A person whose sign-in `npm start` prints, and what there is to do as this person. */
export interface DemoAccount {
  readonly person: DemoPerson;
  readonly organization: DemoOrganization;
  readonly invitation: string;
}

/** The accounts with which one tries the product. */
export function demoAccounts(
  network: DemoNetwork,
): readonly [DemoAccount, DemoAccount, DemoAccount, DemoAccount] {
  const lead = network.organizationAt(LEAD_OFFICE);
  const reader = network.organizationAt(READER_OFFICE);
  const drafts = network.organizationAt(DRAFTS_OFFICE);
  return [
    {
      person: lead.people[0],
      organization: lead,
      invitation: "lead of an office that has not published yet: upload a ladder",
    },
    {
      person: reader.people[2],
      organization: reader,
      invitation: "member of another office: browse, read and compare",
    },
    {
      person: drafts.people[1],
      organization: drafts,
      invitation: "editor of a third office: carry on with its drafts",
    },
    {
      person: lead.people[1],
      organization: lead,
      invitation: "colleague of the lead: confirm what needs a second person",
    },
  ];
}
