declare module "opencc-js/dict/TSCharacters" {
  /** Traditional characters with their simplified ones: `體 体|龍 龙`. */
  const characters: string;
  export default characters;
}
