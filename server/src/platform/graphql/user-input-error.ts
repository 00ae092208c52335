import { GraphQLError } from "graphql";

/** One thing that is wrong with an argument: where, which rule, and the rule in words. */
export interface InputIssue {
  path: (string | number)[];
  code: string;
  message: string;
}

/** Refuses arguments that no form of ours would send; the issues tell an API's caller what to change. */
export class UserInputError extends GraphQLError {
  constructor(issues: InputIssue[]) {
    super("The input is not valid.", { extensions: { code: "BAD_USER_INPUT", issues } });
  }
}
