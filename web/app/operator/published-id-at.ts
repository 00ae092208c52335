const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const BARE = new RegExp(`^${ID}$`, "i");
const PAGE = new RegExp(`^/(?:ladders|offices|roles|practices|board)/(${ID})/?$`, "i");

/**
 * The id of what is meant by an id, or by the address of the page here on which peers read it; undefined where either
 * is not exactly that. What is done by it cannot be undone, so nothing is guessed.
 */
export function publishedIdAt(idOrAddress: string, origin: string): string | undefined {
  const text = idOrAddress.trim();
  if (BARE.test(text)) return text.toLowerCase();
  const address = URL.parse(text, origin);
  if (address?.origin !== origin) return undefined;
  return PAGE.exec(address.pathname)?.[1]?.toLowerCase();
}
