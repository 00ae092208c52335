/** When what is confirmed leaves: in weekly batches of several offices, or each by itself at once. */
export const PUBLICATION_BATCHES = ["weekly", "off"] as const;
export type PublicationBatches = (typeof PUBLICATION_BATCHES)[number];
