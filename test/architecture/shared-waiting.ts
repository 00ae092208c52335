/** Files of the contract that one side alone uses so far, and why they are there all the same. A new line needs a reason as good as these. */
export const WAITING: Readonly<Record<string, string>> = {
  "shared/src/comment.ts": "what the door writes; the form under a practice has one field",
  "shared/src/inputs/clause-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/inputs/post-wish.ts": "pages ask with a post that its own input has checked",
  "shared/src/inputs/published-ladder-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/inputs/published-office-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/inputs/published-post-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/inputs/published-practice-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/inputs/published-role-filter.ts":
    "the browse form reads its filter from the address and leaves out what it does not know",
  "shared/src/published-comment.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/published-office.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/published-post.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/published-practice.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/published-role.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/published-statistic.ts":
    "what the door writes and the commons reads; pages know it as a GraphQL type",
  "shared/src/release-policy.ts":
    "what the release obeys and the commons tells; pages read it over GraphQL, as anyone may",
  "shared/src/shared-hours.ts":
    "what the pages show of an author's hours; a server never learns a reader's clock",
  "shared/src/vocabulary/circle.ts": "pages know it as a GraphQL enum",
  "shared/src/vocabulary/count-band.ts": "pages know it as a GraphQL enum",
  "shared/src/vocabulary/membership.ts": "pages know it as a GraphQL enum",
  "shared/src/vocabulary/notice.ts": "pages know it as a GraphQL enum",
};
