import { Field, ID, ObjectType } from "type-graphql";

import { PageInfo } from "#server/platform/graphql/page-info.type.ts";

@ObjectType({ description: "A mail that was kept instead of sent, because no mail server is set." })
export class KeptMail {
  @Field(() => ID, { description: "Names the mail." })
  id!: string;

  @Field(() => String, { description: "When it was kept, in UTC." })
  keptAt!: string;

  @Field(() => String, { description: "The address it is for." })
  to!: string;

  @Field(() => String, { description: "Its subject." })
  subject!: string;

  @Field(() => String, { description: "What it says." })
  text!: string;
}

@ObjectType({ description: "A mail and its place in the list." })
class KeptMailEdge {
  @Field(() => String, { description: "Stands for this place in the list." })
  cursor!: string;

  @Field(() => KeptMail, { description: "The mail." })
  node!: KeptMail;
}

@ObjectType({ description: "A page of the mails that were kept, the newest first." })
export class KeptMailConnection {
  @Field(() => [KeptMailEdge], { description: "The mails." })
  edges!: KeptMailEdge[];

  @Field(() => PageInfo, { description: "Whether more follow." })
  pageInfo!: PageInfo;
}
