/**
 * Keeps what somebody types into text areas before the page awakes, which takes seconds on a slow line: react-dom 19
 * sets every text area back to what the server sent when it hydrates (`initTextarea`). Call it before hydrating, and
 * what it returns once hydrated.
 */
export function keepTyped(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>();
  function keep(area: EventTarget | null) {
    if (area instanceof HTMLTextAreaElement && area.value !== area.defaultValue) typed.set(area, area.value);
  }
  const onInput = ({ target }: Event) => keep(target);
  document.querySelectorAll("textarea").forEach(keep);
  document.addEventListener("input", onInput);
  return () => {
    document.removeEventListener("input", onInput);
    for (const [area, value] of typed) area.value = value;
  };
}
