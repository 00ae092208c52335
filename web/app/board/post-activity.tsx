import type { AnswersWithin, HelpedBand } from "@rungs/shared/vocabulary/activity";
import { useTranslation } from "react-i18next";

type PostActivityProps = { answersWithin: AnswersWithin | null; helped: HelpedBand | null };

/** What the quarter tells of the author of a post, in one line; nothing where that would tell of too few. */
export function PostActivity({ answersWithin, helped }: PostActivityProps) {
  const { t } = useTranslation();
  const words = [
    answersWithin ? t(`board:answersWithin.${answersWithin}`) : null,
    helped ? t(`board:helped.${helped}`) : null,
  ].filter((one) => one !== null);
  return words.length > 0 ? <>{words.join(" · ")}</> : null;
}
