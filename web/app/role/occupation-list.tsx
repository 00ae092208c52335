import type { OccupationScheme } from "@rungs/shared/vocabulary/occupations";

import { occupationCode } from "./occupation-code.ts";
import styles from "./role-body.module.css";

type OccupationListProps = {
  occupations: readonly { scheme: OccupationScheme; code: string; url: string; title: string }[];
};

/** Places in published lists of occupations, each under its official title, its list and its code. */
export function OccupationList({ occupations }: OccupationListProps) {
  return (
    <ul role="list" className={styles.occupations}>
      {occupations.map(({ scheme, code, url, title }) => (
        <li key={code}>
          <a href={url} rel="noreferrer">
            <span lang="en">{title}</span>
          </a>{" "}
          <span className={styles.quiet}>{occupationCode({ scheme, code })}</span>
        </li>
      ))}
    </ul>
  );
}
