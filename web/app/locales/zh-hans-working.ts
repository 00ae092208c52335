import commons from "./zh-Hans/commons.json" with { type: "json" };
import common from "./zh-Hans/common.json" with { type: "json" };
import identity from "./zh-Hans/identity.json" with { type: "json" };
import office from "./zh-Hans/office.json" with { type: "json" };
import publish from "./zh-Hans/publish.json" with { type: "json" };
import skills from "./zh-Hans/skills.json" with { type: "json" };
import vocabulary from "./zh-Hans/vocabulary.json" with { type: "json" };
import workspace from "./zh-Hans/workspace.json" with { type: "json" };

/** What working pages say in Simplified Chinese, by namespace; the browser loads it all. */
export const zhHansWorking = { common, commons, identity, office, publish, skills, vocabulary, workspace };
