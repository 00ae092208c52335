import { writeFile } from "node:fs/promises";

import { printServerSchema } from "./print-server-schema.ts";

await writeFile(new URL("../../shared/schema.graphql", import.meta.url), printServerSchema());
console.log("shared/schema.graphql is written.");
process.exit(0);
