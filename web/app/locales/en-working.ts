import commons from "./en/commons.json" with { type: "json" };
import common from "./en/common.json" with { type: "json" };
import identity from "./en/identity.json" with { type: "json" };
import office from "./en/office.json" with { type: "json" };
import publish from "./en/publish.json" with { type: "json" };
import skills from "./en/skills.json" with { type: "json" };
import vocabulary from "./en/vocabulary.json" with { type: "json" };
import workspace from "./en/workspace.json" with { type: "json" };

/** What working pages say in English, by namespace; the browser loads it all. */
export const enWorking = { common, commons, identity, office, publish, skills, vocabulary, workspace };
