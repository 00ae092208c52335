import { writeFile } from "node:fs/promises";

import { collectTrustedDocuments, formatTrustedDocuments } from "./collect-trusted-documents.ts";

const documents = await collectTrustedDocuments();
const file = new URL("../../shared/trusted-documents.json", import.meta.url);
await writeFile(file, formatTrustedDocuments(documents));
console.log(`shared/trusted-documents.json is written: ${Object.keys(documents).length} operations.`);
