import commons from "./en/commons.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import identity from "./en/identity.json" with { type: "json" };
import promise from "./en/promise.json" with { type: "json" };
import publish from "./en/publish.json" with { type: "json" };
import vocabulary from "./en/vocabulary.json" with { type: "json" };
import workspace from "./en/workspace.json" with { type: "json" };

/** Every text of the pages in English, by namespace. */
export const en = { common, commons, identity, promise, publish, vocabulary, workspace };
