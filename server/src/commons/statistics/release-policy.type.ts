import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What the shares of groups of some size are rounded to." })
export class ShareStep {
  @Field(() => Int, { description: "Groups of so many organizations and more." })
  from!: number;

  @Field(() => Int, { description: "Rounded to so many percent." })
  percent!: number;
}

@ObjectType({ description: "The numbers that decide what a statistic may show." })
export class ReleasePolicy {
  @Field(() => Int, { description: "Goes up whenever a number here changes." })
  version!: number;

  @Field(() => Int, { description: "Days that a fact must have stood when a quarter begins." })
  dataAgeDays!: number;

  @Field(() => Int, {
    description: "Two sets of organizations that are shown are the same or differ by so many.",
  })
  minimumDifference!: number;

  @Field(() => Int, { description: "Organizations behind a share or a median, at least." })
  minimumForCentre!: number;

  @Field(() => Int, { description: "Organizations behind the lower and the upper quarter, at least." })
  minimumForQuarters!: number;

  @Field(() => Int, { description: "Organizations behind the lower and the upper tenth, at least." })
  minimumForTenths!: number;

  @Field(() => [ShareStep], { description: "What shares are rounded to, by the size of the group." })
  shareSteps!: ShareStep[];

  @Field(() => Int, { description: "A smaller share is told as at most so many percent." })
  smallestShare!: number;

  @Field(() => Int, { description: "A larger share is told as at least so many percent." })
  largestShare!: number;

  @Field(() => Float, { description: "Numbers of levels are rounded to so much." })
  levelStep!: number;

  @Field(() => Int, { description: "Fewer levels are told as at most so many." })
  fewestLevels!: number;

  @Field(() => Int, { description: "More levels are told as at least so many." })
  mostLevels!: number;

  @Field(() => Float, { description: "Ranks of the neutral scale are rounded to so much." })
  rankStep!: number;

  @Field(() => Int, { description: "Lower ranks are told as at most this one." })
  lowestRank!: number;

  @Field(() => Int, { description: "Higher ranks are told as at least this one." })
  highestRank!: number;

  @Field(() => Int, { description: "A number in a distribution is the mean of so many around it." })
  centralValues!: number;

  @Field(() => Int, { description: "Of so many where the smallest or the largest is near." })
  fewestCentralValues!: number;

  @Field(() => Int, { description: "Quarters over which shown sets are compared." })
  comparedQuarters!: number;

  @Field(() => Int, { description: "Whole numbers that the size of a withheld group might have, at least." })
  feasibleValues!: number;

  @Field(() => Boolean, { description: "Whether amounts of pay may be asked and told." })
  payStatistics!: boolean;
}
