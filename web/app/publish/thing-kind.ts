import type { DraftKind } from "@rungs/shared/draft";
import { createContext } from "react";

/** The kind of what a page of the door speaks of. */
export const ThingKind = createContext<DraftKind>("LADDER");
