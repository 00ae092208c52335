import type {
  IntroductionRefusal,
  IntroductionSide,
  IntroductionStage,
} from "@rungs/shared/vocabulary/introduction";

/** An introduction as both sides together make it: neither of them sees the other's consent. */
export interface IntroductionState {
  stage: IntroductionStage;
  consented: Readonly<Record<IntroductionSide, boolean>>;
}

/** What the two sides do. */
export const SIDE_ACTS = [
  "ask",
  "answerQuestion",
  "accept",
  "decline",
  "cancel",
  "say",
  "consent",
  "takeConsentBack",
  "leave",
  "block",
] as const;
export type SideAct = (typeof SIDE_ACTS)[number];

/** What time and circumstances do: a deadline passes, the post has no room any more, somebody is here no longer. */
export const CIRCUMSTANCES = ["expire", "fill", "withdraw", "close"] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Who acts: a side, or nobody. */
export type Actor = IntroductionSide | null;

/** Why an act changes nothing: it is the other side's, its time has passed or not come, or it is done. */
type ActRefusal = Extract<IntroductionRefusal, "NOT_YOURS" | "TOO_LATE" | "TOO_EARLY" | "ALREADY">;

type Step = { ok: true; state: IntroductionState } | { ok: false; refusal: ActRefusal };

interface Rule {
  by: readonly Actor[];
  /** Where each stage goes; a stage that is not named refuses the act. */
  to: Partial<Record<IntroductionStage, IntroductionStage>>;
}

const BOTH = ["ASKER", "ANSWERER"] as const;

const RULES: Record<Exclude<SideAct, "block"> | Circumstance, Rule> = {
  ask: { by: ["ANSWERER"], to: { ASKED: "QUESTIONED" } },
  answerQuestion: { by: ["ASKER"], to: { QUESTIONED: "ASKED" } },
  accept: { by: ["ANSWERER"], to: { ASKED: "ACCEPTED", QUESTIONED: "ACCEPTED" } },
  decline: { by: ["ANSWERER"], to: { ASKED: "DECLINED", QUESTIONED: "DECLINED" } },
  cancel: { by: ["ASKER"], to: { ASKED: "CANCELLED", QUESTIONED: "CANCELLED" } },
  say: { by: BOTH, to: { ACCEPTED: "ACCEPTED", REVEALED: "REVEALED" } },
  consent: { by: BOTH, to: { ACCEPTED: "ACCEPTED" } },
  takeConsentBack: { by: BOTH, to: { ACCEPTED: "ACCEPTED" } },
  leave: { by: BOTH, to: { ACCEPTED: "LEFT", REVEALED: "LEFT" } },
  expire: { by: [null], to: { ASKED: "EXPIRED", QUESTIONED: "EXPIRED" } },
  fill: { by: [null], to: { ASKED: "FULL", QUESTIONED: "FULL" } },
  withdraw: { by: [null], to: { ASKED: "CANCELLED", QUESTIONED: "CANCELLED" } },
  close: { by: [null], to: { ACCEPTED: "CLOSED", REVEALED: "CLOSED" } },
};

/** Where every introduction begins. */
export const ASKED: IntroductionState = { stage: "ASKED", consented: { ASKER: false, ANSWERER: false } };

/** Whether somebody still waits for an answer. */
export function isOpen(stage: IntroductionStage): boolean {
  return stage === "ASKED" || stage === "QUESTIONED";
}

/** Whether the two talk. */
export function isTalking(stage: IntroductionStage): boolean {
  return stage === "ACCEPTED" || stage === "REVEALED";
}

/** Whether both know each other's names; there is no state for one of them alone. */
export function areNamesKnown({ consented }: IntroductionState): boolean {
  return consented.ASKER && consented.ANSWERER;
}

/** What an act makes of an introduction, or why it makes nothing of it. It is the one place that says so. */
export function actOn(state: IntroductionState, act: SideAct | Circumstance, by: Actor): Step {
  if (act === "block") return block(state, by);
  const rule = RULES[act];
  if (!rule.by.includes(by)) return refuse("NOT_YOURS");
  const stage = rule.to[state.stage];
  if (stage === undefined) return refuse(whyNot(state.stage, act));
  if (act === "consent" || act === "takeConsentBack") return consent(state, by!, act === "consent");
  return { ok: true, state: { stage, consented: stage === state.stage ? state.consented : kept(state) } };
}

/**
 * Whoever blocks ends it in the way that is theirs at that moment, and changes nothing where it has ended; the other side
 * is not told that it was a block.
 */
function block(state: IntroductionState, by: Actor): Step {
  if (by === null) return refuse("NOT_YOURS");
  if (isTalking(state.stage)) return actOn(state, "leave", by);
  if (!isOpen(state.stage)) return { ok: true, state };
  return actOn(state, by === "ASKER" ? "cancel" : "decline", by);
}

function consent(state: IntroductionState, by: IntroductionSide, wish: boolean): Step {
  if (state.consented[by] === wish) return refuse("ALREADY");
  const consented = { ...state.consented, [by]: wish };
  const stage = consented.ASKER && consented.ANSWERER ? "REVEALED" : "ACCEPTED";
  return { ok: true, state: { stage, consented } };
}

/** The consent of one side alone ends with the conversation; names that both have learned stay known. */
function kept({ stage, consented }: IntroductionState): IntroductionState["consented"] {
  return stage === "REVEALED" ? consented : ASKED.consented;
}

function whyNot(stage: IntroductionStage, act: SideAct | Circumstance): ActRefusal {
  if (isOpen(stage)) return act === "ask" || act === "answerQuestion" ? "ALREADY" : "TOO_EARLY";
  return "TOO_LATE";
}

function refuse(refusal: ActRefusal): Step {
  return { ok: false, refusal };
}
