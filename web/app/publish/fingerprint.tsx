import { useEffect, useState } from "react";

import { Button } from "#web/design/button.tsx";

import styles from "./fingerprint.module.css";
import { useWords } from "./use-words.ts";

/** The SHA-256 of a text, short to the eye and whole to the clipboard. */
export function Fingerprint({ sha256 }: { sha256: string }) {
  const { t } = useWords();
  const [state, setState] = useState<"still" | "ready" | "copied">("still");
  // Without script nothing could copy; then one selects the text itself.
  useEffect(() => setState("ready"), []);
  return (
    <p className={styles.fingerprint}>
      <span>{t("publish:fingerprint.label")}</span>{" "}
      <code className={styles.code} title={sha256}>
        {sha256}
      </code>{" "}
      {state === "still" ? null : (
        <Button
          type="button"
          size="sm"
          onClick={() => void navigator.clipboard.writeText(sha256).then(() => setState("copied"))}
        >
          {state === "copied" ? t("publish:fingerprint.copied") : t("publish:fingerprint.copy")}
        </Button>
      )}
    </p>
  );
}
