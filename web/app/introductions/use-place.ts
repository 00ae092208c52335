import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** After an act that was done puts the focus where its outcome stands: on what the address names, or the field to write in there. */
export function usePlace(isDone: boolean): void {
  const { key, hash } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (key === first.current || hash === "" || !isDone) return;
    first.current = "";
    const place = document.getElementById(hash.slice(1));
    (place?.querySelector("textarea") ?? place)?.focus({ preventScroll: true });
  }, [key, hash, isDone]);
}
