import {
  addPositionInput,
  nameSuccessorInput,
  removePositionInput,
  removeSuccessorInput,
} from "@rungs/shared/inputs/succession";
import { data, redirect } from "react-router";

import { query } from "#web/platform/graphql.server.ts";

import { textField } from "../form-lines.ts";
import {
  ADD_POSITION,
  NAME_SUCCESSOR,
  REMOVE_POSITION,
  REMOVE_SUCCESSOR,
  type SuccessionOutcome,
} from "./succession.operations.ts";

/** Does what a form of the page asks, and goes back to where that was. */
export async function actOnSuccession(request: Request) {
  const form = await request.formData();
  const outcome = await doAct(request, form);
  if (outcome === "invalid") return data({ fault: "invalid" as const }, { status: 400 });
  if (outcome.__typename === "SuccessionRefused") {
    if (outcome.code === "succession.too-many") return data({ fault: "tooMany" as const }, { status: 409 });
    return data({ fault: "gone" as const }, { status: 404 });
  }
  const positionId = textField(form, "positionId");
  return redirect(`/workspace/succession?saved=1${positionId ? `#${positionId}` : ""}`, 303);
}

async function doAct(request: Request, form: FormData): Promise<SuccessionOutcome | "invalid"> {
  const text = (name: string) => textField(form, name) || undefined;
  switch (form.get("intent")) {
    case "add": {
      const [draftId, levelId] = (text("position") ?? "").split(" ");
      const input = addPositionInput.safeParse({ draftId, levelId: levelId ?? null });
      if (!input.success) return "invalid";
      const { draftId: draft, levelId: level = null } = input.data;
      return (await query(request, ADD_POSITION, { input: { draftId: draft, levelId: level } })).addPosition;
    }
    case "remove": {
      const input = removePositionInput.safeParse({ positionId: text("positionId") });
      if (!input.success) return "invalid";
      return (await query(request, REMOVE_POSITION, { input: input.data })).removePosition;
    }
    case "name": {
      const input = nameSuccessorInput.safeParse({
        positionId: text("positionId"),
        name: text("name"),
        readiness: text("readiness"),
      });
      if (!input.success) return "invalid";
      return (await query(request, NAME_SUCCESSOR, { input: input.data })).nameSuccessor;
    }
    case "forget": {
      const input = removeSuccessorInput.safeParse({ successorId: text("successorId") });
      if (!input.success) return "invalid";
      return (await query(request, REMOVE_SUCCESSOR, { input: input.data })).removeSuccessor;
    }
    default:
      throw new Response(null, { status: 400 });
  }
}
