import { graphql, type ResultOf } from "#web/platform/graphql.ts";

/** The viewer's own skills, and the jobs they cover. */
export const MY_SKILLS = graphql(`
  query MySkills {
    skillInventory {
      note
      skills {
        skill
        proficiency
        preference
      }
      translation {
        jobFamily
        percent
        matching
        missing
      }
    }
  }
`);

export type Inventory = NonNullable<ResultOf<typeof MY_SKILLS>["skillInventory"]>;
export type InventorySkill = Inventory["skills"][number];

/** The jobs that the viewer's own skills cover. */
export const MY_TRANSLATION = graphql(`
  query MyTranslation {
    skillInventory {
      translation {
        jobFamily
        percent
        matching
        missing
      }
    }
  }
`);

/** The roles that the viewer's own skills lead to. */
export const MY_MOVES = graphql(`
  query MyMoves($rank: Int!) {
    skillInventory {
      moves(rank: $rank) {
        roleFamily
        rank
        isWithinReach
        levelsBrought
        levelsToLearn
        gaps {
          skill
          required
          held
          levels
        }
      }
    }
  }
`);

/** Replaces the viewer's own skills. */
export const SAVE_SKILL_INVENTORY = graphql(`
  mutation SaveSkillInventory($input: SaveSkillInventoryInput!) {
    saveSkillInventory(input: $input) {
      note
    }
  }
`);

/** Forgets the viewer's own skills. */
export const DELETE_SKILL_INVENTORY = graphql(`
  mutation DeleteSkillInventory {
    deleteSkillInventory
  }
`);
