import type { Post } from "@rungs/shared/post";
import type { LocalizedText } from "@rungs/shared/ladder";

import { visibleText } from "../../redaction/visible-text.ts";
import type { PostSection, RewriteText } from "../passage-path.ts";

/** Rewrites every text of a post that can leave with it, in reading order, and takes out its author's clock. */
export function rewritePostTexts(post: Post, rewrite: RewriteText): Post {
  const text = (section: PostSection, localized: LocalizedText) =>
    localized.map(({ language, value }) => ({
      language,
      value: rewrite(visibleText(value), { section, id: null, index: 0, language }),
    }));
  return {
    title: text("TITLE", post.title),
    language: post.language,
    purpose: post.purpose,
    topics: post.topics,
    ranks: post.ranks,
    functions: post.functions,
    format: post.format,
    languages: post.languages,
    hours: post.hours,
    utcOffset: null,
    capacity: post.capacity,
    inReturn: post.inReturn,
    startingUp: post.startingUp,
    about: post.about && text("POST_ABOUT", post.about),
  };
}
