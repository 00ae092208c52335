import styles from "./logo.module.css";

/** The sign of the product: a ladder whose rungs do not all look alike. */
export function Logo() {
  return (
    <svg
      className={styles.logo}
      viewBox="0 0 28 28"
      width="28"
      height="28"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.rail} d="M7.5 25.5 10.5 2.5M20.5 25.5 17.5 2.5" />
      <path className={styles.rung} d="M10 7.5h8M8.8 16.5h10.4M8.2 21.2h11.6" />
      <path className={styles.step} d="M4.5 12h19" />
    </svg>
  );
}
