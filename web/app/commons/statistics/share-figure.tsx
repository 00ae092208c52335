import { Chart } from "#web/design/chart/chart.tsx";
import { PAGE_PALETTE } from "#web/design/chart/palette.ts";
import { ShareBars, shareBarsHeight } from "#web/design/chart/share-bars.tsx";

import type { SharePanel } from "./panels.ts";
import styles from "./statistics.module.css";

/** The shares of one group: its name, who stands behind it and of when, and its picture. */
export function ShareFigure({ id, panel }: { id: string; panel: SharePanel }) {
  const { title, note, bars, rest, description } = panel;
  return (
    <section className={styles.figure} aria-labelledby={`${id}-heading`}>
      <h4 id={`${id}-heading`}>{title}</h4>
      <p className={styles.base}>{note}</p>
      <Chart id={id} title={title} description={description} height={shareBarsHeight(bars, rest)}>
        <ShareBars bars={bars} rest={rest} palette={PAGE_PALETTE} />
      </Chart>
    </section>
  );
}
