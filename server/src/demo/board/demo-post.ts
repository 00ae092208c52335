import type { Post } from "@rungs/shared/post";
import type { Rank } from "@rungs/shared/vocabulary/ladder";
import type { OfficeFunction } from "@rungs/shared/vocabulary/office";
import type { BoardTopic, PostFormat, PostPurpose, PostReturn } from "@rungs/shared/vocabulary/post";

/** A post as somebody would write it, in one language. */
export interface WrittenPost {
  readonly title: string;
  readonly purpose: PostPurpose;
  readonly topics: readonly BoardTopic[];
  readonly format: PostFormat;
  readonly about: string;
  readonly ranks?: readonly [Rank, Rank];
  readonly functions?: readonly OfficeFunction[];
  /** Languages to talk in besides the one that it is written in. */
  readonly alsoTalks?: readonly string[];
  readonly capacity?: number;
  readonly inReturn?: PostReturn;
  readonly startingUp?: boolean;
  /** Left out by an author who would rather not say when. */
  readonly hidesHours?: boolean;
}

/** A post of a demo office, and what its people do with it. */
export interface DemoPost {
  readonly organizationIndex: number;
  readonly authorEmail: string;
  readonly state: "DRAFT" | "PUBLISHED";
  readonly post: Post;
}
