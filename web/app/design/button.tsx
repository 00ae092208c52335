import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";

import { Link } from "react-router";

import styles from "./button.module.css";

type Look = {
  /** One primary act on a page; the rest are secondary or plain; danger cannot be taken back. */
  look?: "primary" | "secondary" | "plain" | "danger";
  size?: "md" | "sm";
};

const classOf = ({ look = "secondary", size = "md" }: Look) =>
  `${styles.button} ${styles[look]} ${styles[size]}`;

type ButtonLinkProps = Look &
  AnchorHTMLAttributes<HTMLAnchorElement> & {
    /** Whether the page only changes, so that what is typed on it stays. */
    keepsPage?: boolean;
  };

/** A link to another page that looks like a button. */
export function ButtonLink({ look, size, keepsPage, href, ...rest }: ButtonLinkProps) {
  const className = classOf({ ...(look && { look }), ...(size && { size }) });
  if (keepsPage && href !== undefined) return <Link {...rest} to={href} className={className} />;
  return <a {...rest} href={href} className={className} />;
}

/** A button that needs no script: it submits its form unless it says otherwise. */
export function Button({ look, size, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} className={classOf({ ...(look && { look }), ...(size && { size }) })} />;
}
