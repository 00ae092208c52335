/** The names of the form fields about one finding. `was` and `wasWords` say what the person saw. */
export const findingFields = (key: string) => ({
  choice: `choice:${key}`,
  words: `words:${key}`,
  was: `was:${key}`,
  wasWords: `was-words:${key}`,
  suggested: `suggested:${key}`,
});
