import { useTranslation } from "react-i18next";

import { errorText } from "#web/design/form/error-text.ts";
import { ProblemNotice } from "#web/design/problem-notice.tsx";

/** What is wrong with the form as a whole. */
export function FormErrors({ errors }: { errors: string[] | undefined }) {
  const { t } = useTranslation();
  const text = errorText(t, errors);
  return text ? <ProblemNotice>{text}</ProblemNotice> : null;
}
