import { savePostInput } from "@rungs/shared/inputs/post";
import { redirect } from "react-router";

import { draftPathOf } from "#web/kinds/kind-paths.ts";
import { query } from "#web/platform/graphql.server.ts";

import { asInput } from "../as-input.ts";
import { answerDraftForm, type CheckedDraft, toCheckedDraft } from "../drafts/draft-form.server.ts";
import { type PostValues, readPost } from "./post-values.ts";
import { DELETE_POST, PAUSE_POST, POST_DRAFT, type PostDraft, SAVE_POST } from "./posts.operations.ts";

/** The post of that id, else the page that says that there is none. */
export async function requirePost(request: Request, id: string): Promise<PostDraft> {
  const { postDraft } = await query(request, POST_DRAFT, { id });
  if (!postDraft) throw new Response(null, { status: 404 });
  return postDraft;
}

/** Saves or deletes the post as its form asks, or pauses or opens it. */
export async function answerPostForm(request: Request, id: string) {
  const intent = (await request.clone().formData()).get("intent");
  if (intent === "pause" || intent === "resume") return pause(request, id, intent === "pause");
  const { language } = await requirePost(request, id);
  return answerDraftForm(request, "POST", id, {
    listPath: "/workspace/posts",
    read: readPost,
    check: (values, draft) => checkPost(values, { ...draft, language }),
    write: async (input) => (await query(request, SAVE_POST, { input: asInput(input) })).savePost,
    remove: async () => (await query(request, DELETE_POST, { input: { draftId: id } })).deletePost,
  });
}

async function pause(request: Request, draftId: string, isPaused: boolean) {
  const { pausePost } = await query(request, PAUSE_POST, { input: { draftId, isPaused } });
  if (pausePost.__typename !== "PostSaved") throw new Response(null, { status: 404 });
  return redirect(`${draftPathOf("POST", draftId)}#requests`);
}

/** What would be sent of a post; one rank alone is a range of itself. */
function checkPost({ lowest, highest, ...values }: PostValues, saved: object): CheckedDraft<SavePost> {
  const [min, max] = [lowest ?? highest, highest ?? lowest];
  const ranks = min !== null && max !== null ? { min, max } : null;
  const result = savePostInput.safeParse({ ...values, ...saved, ranks });
  return toCheckedDraft(result, (field) => (field === "ranks" ? "ranks" : undefined));
}

type SavePost = ReturnType<typeof savePostInput.parse>;
