import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** Who is looking, for the head of every page. */
export const VIEWER = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      role
      viewerCanWrite
      isOperator
      organization {
        id
        name
      }
    }
    unseenNotices
  }
`);

export type Viewer = NonNullable<ResultOf<typeof VIEWER>["viewer"]>;
