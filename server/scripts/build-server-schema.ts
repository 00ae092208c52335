import type { GraphQLSchema } from "graphql";

import { composeServer } from "../src/compose.ts";

/** Builds the schema of the whole server, with resolvers that reach no database. */
export function buildServerSchema(): GraphQLSchema {
  // Nothing connects before the server starts, so no database has to be at these addresses.
  const { schema } = composeServer({
    workspace: {
      appDatabaseUrl: "postgres://rungs_app@localhost/workspace",
      identityDatabaseUrl: "postgres://rungs_identity@localhost/workspace",
      authSecret: "no session is signed while a schema is printed",
      webOrigin: "http://localhost:3000",
      smtpUrl: null,
      mailDirectory: ".data/mail",
      publicationBatches: "off",
    },
    commonsReaderDatabaseUrl: "postgres://rungs_reader@localhost/commons",
    webOrigin: "http://localhost:3000",
    host: "127.0.0.1",
    port: 0,
    graphqlDocuments: "trusted",
    logLevel: "silent",
  });
  return schema;
}
