import type { MemberRole } from "@rungs/shared/vocabulary/organization";

/** What people do to the things of an organisation. */
export type Act = "read" | "write" | "publish" | "retract" | "edit the profile of" | "manage the members of";

const WHO_MAY: Record<Act, readonly MemberRole[]> = {
  read: ["OWNER", "EDITOR", "MEMBER"],
  write: ["OWNER", "EDITOR"],
  publish: ["OWNER", "EDITOR"],
  retract: ["OWNER", "EDITOR"],
  "edit the profile of": ["OWNER", "EDITOR"],
  "manage the members of": ["OWNER"],
};

interface Actor {
  organizationId: string | null;
  role: MemberRole | null;
  isOperator?: boolean;
}

/**
 * Whether somebody may do something to a thing: `allow(viewer, "publish", draft)`. Only members of the organisation
 * that owns the thing may do anything to it. To everybody else the thing is not found, never forbidden.
 */
export function allow(actor: Actor | null, act: Act, thing: { organizationId: string }): boolean {
  if (actor === null || actor.role === null || actor.organizationId === null) return false;
  return actor.organizationId === thing.organizationId && WHO_MAY[act].includes(actor.role);
}

/** Whether somebody may do something to the things of their own organisation. */
export function allowAtHome(actor: Actor | null, act: Act): boolean {
  return actor?.organizationId != null && allow(actor, act, { organizationId: actor.organizationId });
}

/**
 * What `@Authorized("publish")` means: a member of an organisation who may do this there. Without an act, being a
 * member is enough. `@Authorized("operate")` is for whoever looks after the network, of an organisation or of none.
 */
export function mayAccess(actor: Actor | null, acts: string[]): boolean {
  if (acts.includes("operate")) return acts.length === 1 && actor?.isOperator === true;
  return [...acts, "read"].every((act) => act in WHO_MAY && allowAtHome(actor, act as Act));
}
