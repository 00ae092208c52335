import { RANKS } from "@rungs/shared/vocabulary/ladder";
import { OFFICE_FUNCTIONS } from "@rungs/shared/vocabulary/office";
import { BOARD_TOPICS, POST_FORMATS, POST_PURPOSES } from "@rungs/shared/vocabulary/post";
import { useTranslation } from "react-i18next";

import { CLOCK_OPTIONS } from "#web/board/clocks.ts";
import { talkLanguages } from "#web/board/talk-languages.ts";
import { NativeCheckbox, NativeChoice } from "#web/design/native-field.tsx";
import { rankName } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";

import { FaceFields } from "../lists/face-fields.tsx";
import { FilterForm } from "../lists/filter-form.tsx";
import type { PostFilter } from "./post-filter.ts";
import styles from "./post-card.module.css";

type PostFilterFormProps = {
  filter: PostFilter;
  /** The reader's clock, in minutes before UTC. */
  clock: number | null;
};

/** Narrows the board down: first by what one looks for and about what; hours are told by the clock that is named. */
export function PostFilterForm({ filter, clock }: PostFilterFormProps) {
  const { t, i18n } = useTranslation();
  const any = t("reading:filter.any");
  const { purpose, topic, ...more } = filter;
  return (
    <FilterForm
      path="/board"
      label={t("board:filter.label")}
      apply={t("board:filter.apply")}
      used={Object.keys(more).length}
      more={
        <>
          <NativeChoice
            label={t("board:field.format")}
            name="format"
            defaultValue={filter.format ?? ""}
            none={any}
            options={POST_FORMATS.map((value) => ({ value, label: t(`vocabulary:postFormat.${value}`) }))}
          />
          <NativeChoice
            label={t("board:field.talksIn")}
            name="language"
            defaultValue={filter.language ?? ""}
            none={any}
            options={talkLanguages(i18n.language, filter.language ? [filter.language] : [])}
          />
          <NativeChoice
            label={t("board:field.rank")}
            name="rank"
            defaultValue={filter.rank ?? ""}
            none={any}
            options={RANKS.map((rank) => ({ value: String(rank), label: rankName(t, rank) }))}
          />
          <NativeChoice
            label={t("board:field.function")}
            name="function"
            defaultValue={filter.function ?? ""}
            none={any}
            options={OFFICE_FUNCTIONS.map((value) => ({ value, label: functionName(t, value) }))}
          />
          <FaceFields filter={filter} />
          <NativeCheckbox
            label={t("board:filter.startingUp")}
            name="startingUp"
            value="true"
            defaultChecked={filter.startingUp ?? false}
          />
        </>
      }
    >
      <NativeChoice
        label={t("board:field.purpose")}
        name="purpose"
        defaultValue={purpose ?? ""}
        none={any}
        options={POST_PURPOSES.map((value) => ({ value, label: t(`vocabulary:postPurpose.${value}`) }))}
      />
      <NativeChoice
        label={t("board:field.topic")}
        name="topic"
        defaultValue={topic ?? ""}
        none={any}
        options={BOARD_TOPICS.map((value) => ({ value, label: t(`vocabulary:boardTopic.${value}`) }))}
      />
      <div>
        <NativeChoice
          id="clock"
          label={t("board:field.clock")}
          name="clock"
          defaultValue={clock === null ? "" : String(clock)}
          none={t("board:clock.notSaid")}
          options={CLOCK_OPTIONS}
          aria-describedby="clock-hint"
        />
        <p id="clock-hint" className={styles.hint}>
          {t("board:filter.clockHint")}
        </p>
      </div>
    </FilterForm>
  );
}
