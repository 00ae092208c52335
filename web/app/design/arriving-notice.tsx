import { type ReactNode, useEffect, useRef } from "react";

type ArrivingNoticeProps = {
  /** What the page was answered: the notice arrives anew with each answer. */
  answer: unknown;
  children: ReactNode;
};

/** A notice that takes the focus when it comes, so that whoever acted further down the page meets it. */
export function ArrivingNotice({ answer, children }: ArrivingNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) place.current?.focus();
  }, [answer]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
