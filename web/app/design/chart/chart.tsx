import type { ReactNode } from "react";

import styles from "./chart.module.css";
import { CHART_WIDTH } from "./share-bars.tsx";

type Props = {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the picture shows, in a sentence, for whoever does not see it. */
  description: string;
  height: number;
  children: ReactNode;
};

/** A chart on a page: a picture with a name and a description, as wide as its place. */
export function Chart({ id, title, description, height, children }: Props) {
  return (
    <svg
      className={styles.chart}
      viewBox={`-2 0 ${CHART_WIDTH + 4} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
