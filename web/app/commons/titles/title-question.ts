import { titleCrosswalk } from "@rungs/shared/inputs/title-crosswalk";
import { LIMITS } from "@rungs/shared/limits";
import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";

/** What the address of the page asks. */
export interface TitleQuestion {
  title: string | null;
  roleFamily: RoleFamily | null;
}

/** Reads what is asked from an address and leaves out what it does not know. */
export function titleQuestion(search: URLSearchParams): TitleQuestion {
  const { text, roleFamily } = titleCrosswalk.shape;
  const title = text.safeParse(search.get("title")?.trim().slice(0, LIMITS.nameCharacters));
  const family = roleFamily.safeParse(search.get("roleFamily"));
  return { title: title.data || null, roleFamily: family.data ?? null };
}

/** The address that asks for a title as others would call it. */
export function titleAddress(title: string): string {
  return `/titles?${new URLSearchParams({ title })}`;
}
