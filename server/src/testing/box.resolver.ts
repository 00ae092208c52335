import { GraphQLError } from "graphql";
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { z } from "zod";

import { toConnection } from "../platform/graphql/connection.ts";
import { decodeCursor } from "../platform/graphql/cursor.ts";
import { PageArguments } from "../platform/graphql/page-arguments.type.ts";
import { PageInfo } from "../platform/graphql/page-info.type.ts";
import { Public } from "../platform/graphql/public.ts";
import type { RequestContext } from "../platform/graphql/request-context.ts";
import { ValidatedBy } from "../platform/graphql/validated-by.ts";

@ObjectType({ description: "A thing that holds another." })
class Box {
  @Field(() => ID, { description: "Its number." })
  id!: string;

  @Field(() => Box, { description: "What is inside." })
  inside!: Box;

  @Field(() => String, { description: "Breaks when it is read." })
  broken(): string {
    throw new Error("the private words of a draft");
  }
}

@ObjectType({ description: "One place in a list of boxes." })
class BoxEdge {
  @Field(() => String, { description: "Stands for this place." })
  cursor!: string;

  @Field(() => Box, { description: "The box." })
  node!: Box;
}

@ObjectType({ description: "A page of boxes." })
class BoxConnection {
  @Field(() => [BoxEdge], { description: "What the page holds." })
  edges!: BoxEdge[];

  @Field(() => PageInfo, { description: "Where it ends." })
  pageInfo!: PageInfo;
}

@InputType({ description: "How to make a box." })
@ValidatedBy(z.object({ name: z.string().trim().min(1).max(5), sizes: z.array(z.int().min(0)).max(2000) }))
class MakeBoxInput {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [Int], { description: "Its sizes." })
  sizes!: number[];
}

const endless: Box = Object.assign(new Box(), { id: "1" });
endless.inside = endless;

/** A resolver without a word of the product; it counts how often it was reached. */
@Resolver(() => Box)
export class BoxResolver {
  reached = 0;

  @Public()
  @Query(() => Box, { description: "A box." })
  box(): Box {
    this.reached += 1;
    return endless;
  }

  @Public()
  @Query(() => BoxConnection, { description: "All boxes." })
  boxes(@Args(() => PageArguments) { first, after }: PageArguments): BoxConnection {
    this.reached += 1;
    const [last] = decodeCursor(z.tuple([z.int()]), after) ?? [0];
    const ids = Array.from({ length: first + 1 }, (_, index) => last + 1 + index);
    return toConnection(ids, first, {
      key: (id) => [id],
      node: (id) => Object.assign(new Box(), { id: String(id), inside: endless }),
    });
  }

  @Public()
  @Query(() => String, { description: "Answers too late." })
  async late(@Ctx() { abortSignal }: RequestContext): Promise<string> {
    await new Promise<void>((resolve) => abortSignal.addEventListener("abort", () => resolve()));
    this.reached += 1;
    return "late";
  }

  @Public()
  @Query(() => String, { nullable: true, description: "Fails in the way it is told." })
  fail(@Arg("how", () => String) how: string): string {
    if (how === "expected") throw new GraphQLError("Not here.", { extensions: { code: "NOT_FOUND" } });
    if (how === "unnamed") throw new GraphQLError("the private words of a draft");
    if (how === "odd") throw "the private words of a draft" as unknown as Error;
    throw new Error("the private words of a draft");
  }

  @Authorized()
  @Query(() => String, { description: "Who asks." })
  me(@Ctx() { viewer }: RequestContext<string>): string {
    return viewer!;
  }

  @Public()
  @Mutation(() => String, { description: "Makes a box and gives its name." })
  makeBox(@Arg("input", () => MakeBoxInput) { name }: MakeBoxInput): string {
    this.reached += 1;
    return name;
  }
}
