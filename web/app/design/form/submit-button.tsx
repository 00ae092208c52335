import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigation } from "react-router";

import { Button } from "#web/design/button.tsx";

type SubmitButtonProps = {
  children: ReactNode;
  /** Names the act where a page has several; sent as `intent`. */
  intent?: string;
  look?: "primary" | "secondary" | "plain" | "danger";
  size?: "md" | "sm";
};

/** Sends its form, and says so while the answer is on its way. */
export function SubmitButton({ children, intent, look = "primary", size = "md" }: SubmitButtonProps) {
  const { t } = useTranslation();
  const { formData } = useNavigation();
  const pending = formData !== undefined && (intent === undefined || formData.get("intent") === intent);
  return (
    <Button
      type="submit"
      look={look}
      size={size}
      name={intent === undefined ? undefined : "intent"}
      value={intent}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? t("form.sending") : children}
    </Button>
  );
}
