import { renderAsync } from "@resvg/resvg-js";

const KEPT = 24;
const kept = new Map<string, Promise<Buffer>>();

/** Draws an SVG as a PNG of twice its size. The last ones are kept: a quarter's pictures are the same for everybody. */
export function drawPicture(svg: string, fontFiles: string[]): Promise<Buffer> {
  const known = kept.get(svg);
  const drawn = known ?? draw(svg, fontFiles);
  kept.delete(svg);
  kept.set(svg, drawn);
  drawn.catch(() => kept.delete(svg));
  const [oldest] = kept.keys();
  if (kept.size > KEPT) kept.delete(oldest!);
  return drawn;
}

async function draw(svg: string, fontFiles: string[]): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles, loadSystemFonts: false },
  });
  return Buffer.from(image.asPng());
}
