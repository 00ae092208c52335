import { useTranslation } from "react-i18next";

import type { BucketStrength } from "./bucket-profile.ts";
import styles from "./radar.module.css";

const CENTRE = { x: 150, y: 150 };
const RADIUS = 118;
const RINGS = [1, 2, 3, 4, 5];

/** The five buckets as a radar; the corners carry the numbers of the table's rows. */
export function Radar({ profile }: { profile: readonly BucketStrength[] }) {
  const { t } = useTranslation();
  const corners = profile.map((_, index) => index);
  const outline = (levels: (index: number) => number) =>
    corners.map((index) => at(index, profile.length, levels(index)).join()).join(" ");
  return (
    <svg viewBox="0 0 300 290" role="img" aria-label={t("skills:radar.label")} className={styles.radar}>
      {RINGS.map((ring) => (
        <polygon key={ring} className={styles.ring} points={outline(() => ring)} />
      ))}
      {corners.map((index) => {
        const [x, y] = at(index, profile.length, 5);
        return <line key={index} className={styles.axis} x1={CENTRE.x} y1={CENTRE.y} x2={x} y2={y} />;
      })}
      <polygon className={styles.shape} points={outline((index) => profile[index]?.mean ?? 0)} />
      {profile.map(({ bucket, mean }, index) => {
        const [x, y] = at(index, profile.length, mean);
        const [nameX, nameY] = at(index, profile.length, 5.75);
        return (
          <g key={bucket}>
            <circle className={styles.point} cx={x} cy={y} r="4" />
            <text className={styles.corner} x={nameX} y={nameY + 5} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
      {[1, 3, 5].map((ring) => (
        <text key={ring} className={styles.scale} x={CENTRE.x + 4} y={CENTRE.y - (ring / 5) * RADIUS + 11}>
          {ring}
        </text>
      ))}
    </svg>
  );
}

/** The place of a level on one of the axes, the first of which points up. */
function at(index: number, axes: number, level: number): [number, number] {
  const angle = (2 * Math.PI * index) / axes - Math.PI / 2;
  const reach = (level / 5) * RADIUS;
  const round = (value: number) => Math.round(10 * value) / 10;
  return [round(CENTRE.x + reach * Math.cos(angle)), round(CENTRE.y + reach * Math.sin(angle))];
}
