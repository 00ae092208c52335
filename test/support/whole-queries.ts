import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";

/** A query of one root field with everything that can be selected below it. */
export interface WholeQuery {
  field: string;
  text: string;
  /** The arguments of the field, all of them variables. */
  arguments: readonly GraphQLArgument[];
}

/** Writes a query for every root field of a schema, as deep as its types go without coming back to themselves. */
export function wholeQueries(schema: GraphQLSchema, { pageSize }: { pageSize: number }): WholeQuery[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.map((field) => {
    const asked = field.args.filter(({ name }) => name !== "first");
    const declared = asked.map(({ name, type }) => `$${name}: ${type.toString()}`).join(", ");
    const page = field.args.length > asked.length ? [`first: ${pageSize}`] : [];
    const given = [...page, ...asked.map(({ name }) => `${name}: $${name}`)].join(", ");
    const selection = selectionOf(getNamedType(field.type), [], pageSize, schema);
    return {
      field: field.name,
      arguments: asked,
      text: `query Whole${declared ? `(${declared})` : ""} { ${field.name}${given ? `(${given})` : ""} ${selection} }`,
    };
  });
}

function selectionOf(
  type: GraphQLNamedType,
  path: readonly GraphQLNamedType[],
  pageSize: number,
  schema: GraphQLSchema,
): string {
  if (isLeafType(type)) return "";
  const below = [...path, type];
  if (isUnionType(type) || isInterfaceType(type)) {
    const parts = schema.getPossibleTypes(type).map((one) => {
      return `... on ${one.name} ${selectionOf(one, below, pageSize, schema)}`;
    });
    return `{ __typename ${parts.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields())
    .filter((field) => !below.includes(getNamedType(field.type)) && argumentsKnown(field))
    .map((field) => {
      const page = field.args.some(({ name }) => name === "first") ? `(first: ${pageSize})` : "";
      return `${field.name}${page} ${selectionOf(getNamedType(field.type), below, pageSize, schema)}`;
    });
  return `{ __typename ${fields.join(" ")} }`;
}

function argumentsKnown(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every(({ name, type }) => name === "first" || !isNonNullType(type));
}
