import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";

import styles from "./button.module.css";

type Look = {
  /** One primary act on a page; the rest are secondary or plain; danger cannot be taken back. */
  look?: "primary" | "secondary" | "plain" | "danger";
  size?: "md" | "sm";
};

const classOf = ({ look = "secondary", size = "md" }: Look) =>
  `${styles.button} ${styles[look]} ${styles[size]}`;

/** A link to another page that looks like a button. */
export function ButtonLink({ look, size, ...rest }: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={classOf({ ...(look && { look }), ...(size && { size }) })} />;
}

/** A button that needs no script: it submits its form unless it says otherwise. */
export function Button({ look, size, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} className={classOf({ ...(look && { look }), ...(size && { size }) })} />;
}
