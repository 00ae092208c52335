import type { Product } from "./start-product.ts";

/** What a GraphQL server answered. */
export interface GraphqlAnswer {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  errors: { message: string; extensions?: { code?: string } }[];
}

/** Asks the server itself, past the pages; a null cookie is nobody's. */
export async function askGraphql(
  { apiOrigin }: Pick<Product, "apiOrigin">,
  cookie: string | null,
  query: string,
  variables: Record<string, unknown> = {},
  path = "/graphql",
): Promise<GraphqlAnswer> {
  const response = await fetch(`${apiOrigin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as Partial<GraphqlAnswer>;
  return { status: response.status, text, data: body.data ?? null, errors: body.errors ?? [] };
}
