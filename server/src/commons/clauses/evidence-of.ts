import type { LocalizedText } from "@rungs/shared/ladder";
import { EVIDENCE_TYPES, type EvidenceType } from "@rungs/shared/vocabulary/evidence";

import { CHINESE_EVIDENCE } from "./chinese-evidence.ts";
import { ENGLISH_EVIDENCE } from "./english-evidence.ts";
import type { EvidenceRules } from "./evidence-rules.ts";

/**
 * The kinds of work outside the company for which a line gives credit, read from its words in English and Chinese: a
 * pure function, sentence by sentence. A line that may mean work inside as well as outside has none.
 */
export function evidenceOf(text: LocalizedText): EvidenceType[] {
  const found = new Set(
    text.flatMap(({ value }) =>
      value.split(/[.!?;。！？；\n]+/).flatMap((sentence) => {
        const language = /\p{Script=Han}/u.test(sentence) ? CHINESE_EVIDENCE : ENGLISH_EVIDENCE;
        return evidenceIn(sentence, language);
      }),
    ),
  );
  return EVIDENCE_TYPES.filter((type) => found.has(type));
}

function evidenceIn(sentence: string, { denied, inside, outsideToo, rules }: EvidenceRules): EvidenceType[] {
  if (denied.test(sentence)) return [];
  if (inside.test(sentence) && !outsideToo.test(sentence)) return [];
  return rules.flatMap(({ type, says, also, unless }) => {
    const holds = says.test(sentence) && (also?.test(sentence) ?? true) && !unless?.test(sentence);
    return holds ? [type] : [];
  });
}
