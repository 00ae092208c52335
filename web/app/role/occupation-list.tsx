import type { OccupationScheme } from "@rungs/shared/vocabulary/occupations";

import styles from "./role-body.module.css";

type OccupationListProps = {
  occupations: readonly { scheme: OccupationScheme; code: string; url: string; title: string }[];
};

/** The names of the lists; they are the same in every language. */
const SCHEMES: Readonly<Record<OccupationScheme, string>> = {
  ISCO_08: "ISCO-08",
  ONET_SOC: "O*NET-SOC",
  ESCO: "ESCO",
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

/** The list and the code in it; an occupation of ESCO has none that people could read. */
export function occupationCode({ scheme, code }: { scheme: OccupationScheme; code: string }): string {
  return scheme === "ESCO" ? SCHEMES.ESCO : `${SCHEMES[scheme]} ${code}`;
}
