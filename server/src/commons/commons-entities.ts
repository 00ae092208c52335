import { PublishedCommentEntity } from "./practices/published-comment.entity.ts";
import { PublishedLadderEntity } from "./ladders/published-ladder.entity.ts";
import { PublishedOfficeEntity } from "./offices/published-office.entity.ts";
import { PublishedPostEntity } from "./board/published-post.entity.ts";
import { PublishedPracticeEntity } from "./practices/published-practice.entity.ts";
import { PublishedRoleEntity } from "./roles/published-role.entity.ts";

/** The tables of the commons, for whoever opens it. */
export const COMMONS_ENTITIES = [
  PublishedCommentEntity,
  PublishedLadderEntity,
  PublishedOfficeEntity,
  PublishedPostEntity,
  PublishedPracticeEntity,
  PublishedRoleEntity,
];
