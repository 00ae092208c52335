import {
  NOTES_ACTS,
  NOTES_KINDS,
  NOTES_SECTIONS,
  type NotesAct,
  type NotesKind,
  type NotesSection,
} from "@rungs/shared/vocabulary/notes";
import type { OfficeFunction, Placement } from "@rungs/shared/vocabulary/office";
import { Field, Int, ObjectType } from "type-graphql";

import { LocalizedText } from "#server/platform/graphql/localized-text.type.ts";
import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { officeFunctionEnum, placementEnum } from "#server/platform/graphql/vocabulary-enums.ts";

const kindEnum = registerEnum(NOTES_KINDS, { name: "NotesKind", description: "What sections are shown of." });

export const notesSectionEnum = registerEnum(NOTES_SECTIONS, {
  name: "NotesSection",
  description: "A section of a document that one side can show the other.",
});

const actEnum = registerEnum(NOTES_ACTS, {
  name: "NotesAct",
  description: "What was done with notes.",
  values: {
    OFFERED: "One side said what it would show.",
    AGREED: "One side agreed to what both would show.",
    LOOKED: "One side read them on that day, once or more often.",
    ENDED: "One side ended it, or the talk ended; the copies are gone.",
    EXPIRED: "The agreed time was over; the copies are gone.",
  },
});

@ObjectType({ description: "What one side would show: the sections, and not a word of them." })
export class NotesScope {
  @Field(() => kindEnum, { description: "What they are sections of." })
  kind!: NotesKind;

  @Field(() => [notesSectionEnum], { description: "The sections; at most 7." })
  sections!: NotesSection[];
}

@ObjectType({ description: "Something that was done with notes; both sides read the same." })
export class NotesLogEntry {
  @Field(() => actEnum, { description: "What was done." })
  act!: NotesAct;

  @Field(() => Boolean, { nullable: true, description: "Whether by you; null where neither side did it." })
  isOwn!: boolean | null;

  @Field(() => String, { description: "The day in UTC, such as 2027-03-14; no hour is told." })
  day!: string;
}

@ObjectType({ description: "What both offer to show each other, and for how long." })
export class NotesAgreement {
  @Field(() => Int, { description: "Counts the offers; agree to the one you have read." })
  revision!: number;

  @Field(() => Int, { description: "For how many days both would read." })
  days!: number;

  @Field(() => Boolean, { description: "Whether you agree." })
  ownAgrees!: boolean;

  @Field(() => Boolean, { description: "Whether the other side agrees." })
  otherAgrees!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The last day of reading in UTC; null until both agree.",
  })
  lastDay!: string | null;
}

@ObjectType({ description: "Words of a section, and what they are about." })
export class NotesRow {
  @Field(() => notesSectionEnum, { description: "The section." })
  section!: NotesSection;

  @Field(() => Int, { nullable: true, description: "The rank of the level, in a ladder." })
  rank!: number | null;

  @Field(() => officeFunctionEnum, { nullable: true, description: "The function, in a profile." })
  function!: OfficeFunction | null;

  @Field(() => placementEnum, { nullable: true, description: "Where that function lives." })
  placement!: Placement | null;

  @Field(() => [[LocalizedText]], { description: "What it says, paragraph by paragraph." })
  texts!: LocalizedText[][];
}

@ObjectType({ description: "What one side shows, frozen when it was offered." })
export class NotesCopy {
  @Field(() => Boolean, { description: "Whether it is yours." })
  isOwn!: boolean;

  @Field(() => kindEnum, { description: "What it is of." })
  kind!: NotesKind;

  @Field(() => [LocalizedText], { description: "The title, once in each language." })
  title!: LocalizedText[];

  @Field(() => [NotesRow], { description: "The sections, row by row." })
  rows!: NotesRow[];
}

@ObjectType({ description: "Sections of documents that two lay beside each other for a while." })
export class SharedNotes {
  @Field(() => NotesAgreement, {
    nullable: true,
    description: "What is offered or agreed; null where nothing is.",
  })
  agreement!: NotesAgreement | null;

  @Field(() => NotesScope, { nullable: true, description: "What you would show." })
  own!: NotesScope | null;

  @Field(() => NotesCopy, { nullable: true, description: "The same word for word, as it was frozen." })
  ownCopy!: NotesCopy | null;

  @Field(() => NotesScope, { nullable: true, description: "What the other side would show." })
  other!: NotesScope | null;

  @Field(() => [NotesLogEntry], { description: "What was done, newest first; at most 100." })
  log!: NotesLogEntry[];
}
