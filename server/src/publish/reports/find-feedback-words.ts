import type { HelpedAnswer } from "@rungs/shared/vocabulary/activity";
import type { DataSource } from "typeorm";

import { asOperator } from "../takedown/as-operator.ts";

/** What somebody said about a talk: not who, of which talk, or when in the quarter. */
export interface FeedbackWordsRow {
  quarter: string;
  helped: HelpedAnswer;
  again: boolean;
  words: string;
}

/** So many of the newest words about talks of quarters that are over, for an operator; for anybody else there are none. */
export function findFeedbackWords(
  workspace: DataSource,
  operatorId: string,
  most: number,
): Promise<FeedbackWordsRow[]> {
  return asOperator(workspace, operatorId, (manager) =>
    manager.query<FeedbackWordsRow[]>("SELECT quarter, helped, again, words FROM feedback_words($1)", [most]),
  );
}
