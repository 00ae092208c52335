/** The language a text is written in: simplified Chinese where Han characters outweigh Latin words, else English. */
export function inferLanguage(text: string): "en" | "zh-Hans" {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latinWords = text.match(/[A-Za-z]+/g)?.length ?? 0;
  return han > latinWords ? "zh-Hans" : "en";
}
