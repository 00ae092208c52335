import { commentOnDraftInput, peerReviewInput, settleCommentInput } from "@rungs/shared/inputs/peer-review";
import { data, redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import {
  APPROVE_DRAFT,
  ASK_FOR_PEER_REVIEW,
  COMMENT_ON_DRAFT,
  type Outcome,
  SETTLE_COMMENT,
  STOP_PEER_REVIEW,
  TAKE_APPROVAL_BACK,
} from "./peer-review.operations.ts";
import type { PeerReviewNews, PeerReviewRefusal } from "./peer-review-news.ts";

/** Does what a form of the page asks: a redirect where it is done, otherwise why it is not and what was typed. */
export async function act(request: Request, draftId: string) {
  const form = await request.formData();
  const fields = { ...Object.fromEntries(form), draftId };
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const refuse = (refusal: PeerReviewRefusal, status = 409) =>
    data({ refusal, passage: typed("passage"), text: typed("text") }, { status });
  const done = await doAct(request, form.get("intent"), fields);
  if (done === "EMPTY") return refuse(done, 400);
  const { news, outcome } = done;
  if (outcome.__typename === "PeerReviewNotFound") throw new Response(null, { status: 404 });
  if (outcome.__typename === "PeerReviewRefused") return refuse(outcome.reason);
  const to = new URL(request.url).pathname;
  // Whoever said something goes on reading there.
  const here = typed("passage");
  return redirect(`${to}?done=${news}${here ? `#${encodeURIComponent(here)}` : ""}`, 303);
}

type Done = { news: PeerReviewNews; outcome: Outcome };

async function doAct(
  request: Request,
  intent: FormDataEntryValue | null,
  fields: Record<string, FormDataEntryValue>,
): Promise<Done | "EMPTY"> {
  const { draftId, version, ownWords, passage, text, commentId } = fields;
  switch (intent) {
    case "ask": {
      const input = require(peerReviewInput.safeParse({ draftId, version, ownWords }));
      return {
        news: "ASKED",
        outcome: (await query(request, ASK_FOR_PEER_REVIEW, { input })).askForPeerReview,
      };
    }
    case "stop": {
      const input = require(peerReviewInput.safeParse({ draftId, version, ownWords }));
      return { news: "STOPPED", outcome: (await query(request, STOP_PEER_REVIEW, { input })).stopPeerReview };
    }
    case "approve": {
      const input = require(peerReviewInput.safeParse({ draftId, version, ownWords }));
      return { news: "APPROVED", outcome: (await query(request, APPROVE_DRAFT, { input })).approveDraft };
    }
    case "take-back": {
      const input = require(peerReviewInput.safeParse({ draftId, version, ownWords }));
      const { takeApprovalBack } = await query(request, TAKE_APPROVAL_BACK, { input });
      return { news: "TAKEN_BACK", outcome: takeApprovalBack };
    }
    case "comment": {
      const sent = typeof text === "string" ? text.replaceAll("\r\n", "\n") : text;
      const input = commentOnDraftInput.safeParse({ draftId, passage, text: sent });
      if (!input.success) return "EMPTY";
      const { commentOnDraft } = await query(request, COMMENT_ON_DRAFT, { input: input.data });
      return { news: "COMMENTED", outcome: commentOnDraft };
    }
    case "settle": {
      const input = require(settleCommentInput.safeParse({ draftId, commentId }));
      return { news: "SETTLED", outcome: (await query(request, SETTLE_COMMENT, { input })).settleComment };
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

/** What no form of ours would send is refused without a word. */
function require<Value>(parsed: { success: true; data: Value } | { success: false }): Value {
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}
