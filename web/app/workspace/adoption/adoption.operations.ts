import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** A ladder and the teams that took it over. */
export const ADOPTION_PAGE = graphql(`
  query AdoptionPage($id: ID!) {
    ladderDraft(id: $id) {
      id
      title {
        language
        value
      }
      language
    }
    adoptedLadder(draftId: $id) {
      version
      count
      adoptions {
        id
        version
        department
        team
        since
        changed
        ended
      }
      viewerCanEdit
    }
  }
`);

/** Keeps that a team took a ladder over. */
export const ADD_ADOPTION = graphql(`
  mutation AddAdoption($input: AddAdoptionInput!) {
    addAdoption(input: $input) {
      __typename
      ... on AdoptionRefused {
        code
      }
    }
  }
`);

/** Keeps that a team works with a ladder no more. */
export const END_ADOPTION = graphql(`
  mutation EndAdoption($input: EndAdoptionInput!) {
    endAdoption(input: $input) {
      __typename
      ... on AdoptionRefused {
        code
      }
    }
  }
`);

/** Takes out a record that was made by mistake. */
export const REMOVE_ADOPTION = graphql(`
  mutation RemoveAdoption($input: RemoveAdoptionInput!) {
    removeAdoption(input: $input) {
      __typename
      ... on AdoptionRefused {
        code
      }
    }
  }
`);

export type AdoptedLadder = NonNullable<ResultOf<typeof ADOPTION_PAGE>["adoptedLadder"]>;
export type Adoption = AdoptedLadder["adoptions"][number];
