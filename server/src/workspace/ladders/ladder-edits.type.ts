import * as edits from "@rungs/shared/inputs/ladder-edits";
import type {
  ExpectationKind,
  Horizon,
  LadderStrategy,
  Rank,
  RoleFamily,
  Scope,
  TrackKind,
} from "@rungs/shared/vocabulary/ladder";
import { Field, ID, InputType, Int } from "type-graphql";

import { registerEnum } from "#server/platform/graphql/register-enum.ts";
import { ValidatedBy } from "#server/platform/graphql/validated-by.ts";
import {
  horizonEnum,
  kindEnum,
  roleFamilyEnum,
  scopeEnum,
  strategyEnum,
  trackKindEnum,
} from "#server/platform/graphql/vocabulary-enums.ts";

const moveEnum = registerEnum(edits.MOVES, {
  name: "Move",
  description: "One place towards the start or towards the end.",
});

@InputType({ description: "Which draft an edit is for." })
abstract class LadderEditInput {
  @Field(() => ID, { description: "The draft." })
  ladderDraftId!: string;

  @Field(() => Int, { description: "The version the editor saw." })
  version!: number;
}

@InputType({ description: "An edit of texts in one language." })
abstract class LanguageEditInput extends LadderEditInput {
  @Field(() => String, { description: "The language that is written, as a BCP 47 tag; others stay." })
  language!: string;
}

@InputType({ description: "A line as it should read." })
export class LineInput {
  @Field(() => ID, { nullable: true, description: "The line; null for a new one." })
  id?: string | null;

  @Field(() => String, { description: "Its text; an empty one takes it away." })
  text!: string;
}

@ValidatedBy(edits.createLadderInput)
@InputType({ description: "A new, empty ladder." })
export class CreateLadderInput {
  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { description: "The language it will be written in, as a BCP 47 tag." })
  language!: string;
}

@ValidatedBy(edits.importLadderInput)
@InputType({ description: "A file with a ladder in it: Markdown or CSV." })
export class ImportLadderInput {
  @Field(() => String, { description: "The file's name." })
  fileName!: string;

  @Field(() => String, { description: "The file's bytes in base64; at most 2 MB of bytes." })
  contentBase64!: string;
}

@ValidatedBy(edits.saveLadderDetailsInput)
@InputType({ description: "What is said of the ladder as a whole." })
export class SaveLadderDetailsInput extends LanguageEditInput {
  @Field(() => String, { description: "The title." })
  title!: string;

  @Field(() => strategyEnum, { description: "How it relates to the company's own ladders." })
  strategy!: LadderStrategy;

  @Field(() => String, { nullable: true, description: "Why." })
  strategyRationale?: string | null;

  @Field(() => roleFamilyEnum, { nullable: true, description: "The neutral name of the role." })
  roleFamily?: RoleFamily | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the role leads no people." })
  individualContributor?: boolean | null;

  @Field(() => String, { nullable: true, description: "What the office is for." })
  mission?: string | null;
}

@ValidatedBy(edits.saveOverviewInput)
@InputType({ description: "The paragraphs that introduce the role." })
export class SaveOverviewInput extends LanguageEditInput {
  @Field(() => [LineInput], { description: "The paragraphs in order; their ids are ignored." })
  paragraphs!: LineInput[];
}

@ValidatedBy(edits.saveConditionsInput)
@InputType({ description: "What holds for the role at every level." })
export class SaveConditionsInput extends LanguageEditInput {
  @Field(() => [LineInput], { description: "The conditions in order." })
  conditions!: LineInput[];
}

@ValidatedBy(edits.saveCellInput)
@InputType({ description: "The lines of one cell: of a level and a dimension, or of a level and a kind." })
export class SaveCellInput extends LanguageEditInput {
  @Field(() => ID, { nullable: true, description: "The level; null for the whole role." })
  levelId?: string | null;

  @Field(() => ID, { nullable: true, description: "The dimension; null for the row of a kind." })
  dimensionId?: string | null;

  @Field(() => kindEnum, { description: "The kind of the row, and of lines that are new." })
  kind!: ExpectationKind;

  @Field(() => horizonEnum, { nullable: true, description: "The horizon, in a row of responsibilities." })
  horizon?: Horizon | null;

  @Field(() => [LineInput], { description: "The lines in order." })
  expectations!: LineInput[];

  @Field(() => Boolean, { defaultValue: false, description: "Whether the cell is empty on purpose." })
  notExpected!: boolean;
}

@ValidatedBy(edits.saveLevelInput)
@InputType({ description: "Everything that is said of one level." })
export class SaveLevelInput extends LanguageEditInput {
  @Field(() => ID, { description: "The level." })
  levelId!: string;

  @Field(() => ID, { nullable: true, description: "The track it is on." })
  trackId?: string | null;

  @Field(() => String, { nullable: true, description: "The company's own code." })
  code?: string | null;

  @Field(() => String, { nullable: true, description: "The title inside the company." })
  internalTitle?: string | null;

  @Field(() => String, { nullable: true, description: "The company's own grade for pay; never an amount." })
  grade?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How far pay steps up from the level below, in whole percent.",
  })
  payStep?: number | null;

  @Field(() => [String], { description: "The titles that peers may see, the usual one first." })
  externalTitles!: string[];

  @Field(() => Int, { nullable: true, description: "The rank on the neutral scale, 1 to 10." })
  rank?: Rank | null;

  @Field(() => Int, { nullable: true, description: "At least so many years of experience." })
  yearsMin?: number | null;

  @Field(() => Int, { nullable: true, description: "At most so many years of experience." })
  yearsMax?: number | null;

  @Field(() => scopeEnum, { nullable: true, description: "The widest circle that feels the work." })
  scope?: Scope | null;

  @Field(() => String, { nullable: true, description: "The level in a sentence or two." })
  summary?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether people new to open source are hired here." })
  newToOpenSource?: boolean | null;
}

@ValidatedBy(edits.addLevelInput)
@InputType({ description: "A level after the last one." })
export class AddLevelInput extends LanguageEditInput {
  @Field(() => String, { description: "Its title, as peers may see it." })
  title!: string;
}

@ValidatedBy(edits.moveLevelInput)
@InputType({ description: "A level one place further." })
export class MoveLevelInput extends LadderEditInput {
  @Field(() => ID, { description: "The level." })
  levelId!: string;

  @Field(() => moveEnum, { description: "Where to." })
  move!: (typeof edits.MOVES)[number];
}

@ValidatedBy(edits.removeLevelInput)
@InputType({ description: "A level to take away with everything in it." })
export class RemoveLevelInput extends LadderEditInput {
  @Field(() => ID, { description: "The level." })
  levelId!: string;
}

@ValidatedBy(edits.addDimensionInput)
@InputType({ description: "A dimension after the last one." })
export class AddDimensionInput extends LanguageEditInput {
  @Field(() => String, { description: "Its name." })
  name!: string;
}

@ValidatedBy(edits.saveDimensionInput)
@InputType({ description: "The name and the description of a dimension." })
export class SaveDimensionInput extends LanguageEditInput {
  @Field(() => ID, { description: "The dimension." })
  dimensionId!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is about." })
  description?: string | null;
}

@ValidatedBy(edits.moveDimensionInput)
@InputType({ description: "A dimension one place further." })
export class MoveDimensionInput extends LadderEditInput {
  @Field(() => ID, { description: "The dimension." })
  dimensionId!: string;

  @Field(() => moveEnum, { description: "Where to." })
  move!: (typeof edits.MOVES)[number];
}

@ValidatedBy(edits.removeDimensionInput)
@InputType({ description: "A dimension to take away with everything in its row." })
export class RemoveDimensionInput extends LadderEditInput {
  @Field(() => ID, { description: "The dimension." })
  dimensionId!: string;
}

@ValidatedBy(edits.addTrackInput)
@InputType({ description: "A track after the last one." })
export class AddTrackInput extends LanguageEditInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => trackKindEnum, { description: "What the people on it are." })
  kind!: TrackKind;
}

@ValidatedBy(edits.removeTrackInput)
@InputType({ description: "A track to take away; its levels stay." })
export class RemoveTrackInput extends LadderEditInput {
  @Field(() => ID, { description: "The track." })
  trackId!: string;
}

@ValidatedBy(edits.restoreLadderInput)
@InputType({ description: "An earlier version to bring back as the newest one." })
export class RestoreLadderInput extends LadderEditInput {
  @Field(() => Int, { description: "The version to bring back." })
  toVersion!: number;
}

@ValidatedBy(edits.deleteLadderInput)
@InputType({ description: "A draft to delete with all its versions." })
export class DeleteLadderInput {
  @Field(() => ID, { description: "The draft." })
  ladderDraftId!: string;
}
