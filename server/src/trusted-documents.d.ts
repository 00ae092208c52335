declare module "@rungs/shared/trusted-documents.json" {
  /** The text of every operation of our own pages, by the SHA-256 of that text. */
  const trustedDocuments: Record<string, string>;
  export default trustedDocuments;
}
