import commons from "./zh-Hans/commons.json" with { type: "json" };
import common from "./zh-Hans/common.json" with { type: "json" };
import identity from "./zh-Hans/identity.json" with { type: "json" };
import promise from "./zh-Hans/promise.json" with { type: "json" };
import publish from "./zh-Hans/publish.json" with { type: "json" };
import vocabulary from "./zh-Hans/vocabulary.json" with { type: "json" };
import workspace from "./zh-Hans/workspace.json" with { type: "json" };

/** Every text of the pages in Simplified Chinese, by namespace. */
export const zhHans = { common, commons, identity, promise, publish, vocabulary, workspace };
