import { Textarea } from "@mantine/core";
import { LIMITS } from "@rungs/shared/limits";
import { SECRET_KINDS, type SecretKind } from "@rungs/shared/vocabulary/organization";
import { useTranslation } from "react-i18next";
import { Form } from "react-router";

import { SubmitButton } from "#web/design/form/submit-button.tsx";

import styles from "./organization.module.css";

export type WordLists = Record<SecretKind, string[]>;

type WordsFormProps = {
  /** The registered name, which is always one of the words. */
  name: string;
  words: WordLists;
  faults: Partial<Record<SecretKind, { fault: "tooShort" | "tooLong" | "tooMany"; value: string }>>;
};

/** Where an office writes the words that must never leave, one a line: easy to paste, easy to take one away. */
export function WordsForm({ name, words, faults }: WordsFormProps) {
  const { t } = useTranslation();
  const faultText = (kind: SecretKind) => {
    const found = faults[kind];
    return (
      found &&
      t(`identity:words.fault.${found.fault}`, {
        value: found.value.slice(0, 40),
        count: found.fault === "tooMany" ? LIMITS.organizationSecrets : LIMITS.nameCharacters,
      })
    );
  };
  return (
    <Form method="post" className={styles.form}>
      {SECRET_KINDS.map((kind) => (
        <Textarea
          // A saved list comes back in order; what is still being written is left alone.
          key={`${kind} ${words[kind].join("\n")}`}
          name={kind}
          label={t(`identity:words.kind.${kind}`)}
          description={t(`identity:words.kindText.${kind}`, { name })}
          defaultValue={words[kind].join("\n")}
          rows={Math.min(12, Math.max(3, words[kind].length + 1))}
          resize="vertical"
          spellCheck={false}
          error={faultText(kind)}
        />
      ))}
      <SubmitButton>{t("identity:save")}</SubmitButton>
    </Form>
  );
}
