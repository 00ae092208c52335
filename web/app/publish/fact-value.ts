import type { TFunction } from "i18next";

import { utcHours } from "#web/board/stretch-words.ts";
import { languageName } from "#web/design/localized-text.tsx";
import { faceNodeWord } from "#web/ladder/face-node-word.ts";
import { rankName } from "#web/ladder/format.ts";
import { functionName } from "#web/office/placement-words.ts";
import { sponsorWords } from "#web/office/sponsor-words.ts";

import type { Hiding, DraftReview } from "./review.operations.ts";

type Fact = Hiding["costs"][number]["fact"];

const NO_FACE = {
  industry: null,
  region: null,
  size: null,
  teamSize: null,
  officeAge: null,
  reportingLine: null,
};

/** What a document and its face tell of one fact, in the reader's words. */
export function factValue(
  t: TFunction,
  readerLanguage: string,
  fact: Fact,
  document: NonNullable<DraftReview["document"]>,
): string {
  const { language } = document;
  // A comment shows no face; who wrote the practice is known by that of the practice.
  const face = document.__typename === "PublishedComment" ? NO_FACE : document.face;
  switch (fact) {
    case "INDUSTRY":
      return faceNodeWord(t, "industry", face.industry) ?? "";
    case "REGION":
      return faceNodeWord(t, "region", face.region) ?? "";
    case "SIZE":
      return faceNodeWord(t, "size", face.size) ?? "";
    case "TEAM_SIZE":
      return faceNodeWord(t, "teamSize", face.teamSize) ?? "";
    case "OFFICE_AGE":
      return faceNodeWord(t, "officeAge", face.officeAge) ?? "";
    case "REPORTING_LINE":
      return faceNodeWord(t, "reportingLine", face.reportingLine) ?? "";
    case "LANGUAGE":
      return languageName(language, readerLanguage);
    case "ROLE_FAMILY":
      if (!("roleFamily" in document)) return "";
      return t(`vocabulary:roleFamily.${document.roleFamily}`);
    case "LEVELS":
      if (document.__typename !== "PublishedLadder") return "";
      return t("publish:hiding.levels", { count: document.levels.length });
    case "STRATEGY": {
      const strategy = strategyOf(document);
      return strategy ? t(`vocabulary:ladderStrategy.${strategy}`) : "";
    }
    case "INDIVIDUAL_CONTRIBUTOR":
      if (document.__typename !== "PublishedLadder") return "";
      return document.individualContributor ? t("publish:hiding.yes") : t("publish:hiding.no");
    case "CHARTER_SCOPES":
      if (document.__typename !== "PublishedOffice") return "";
      return document.charterScopes.map((scope) => t(`vocabulary:charterScope.${scope}`)).join(" · ");
    case "SPONSOR":
      if (document.__typename !== "PublishedOffice") return "";
      return [
        ...(document.sponsor.rank ? [rankName(t, document.sponsor.rank)] : []),
        ...sponsorWords(t, document.sponsor),
      ].join(" · ");
    case "PLACEMENTS":
      if (document.__typename !== "PublishedOffice") return "";
      return t("publish:hiding.placements", {
        count: document.placements.filter(({ to }) => to === null).length,
      });
    case "PRACTICE_KIND":
      if (document.__typename !== "PublishedPractice") return "";
      return t(`vocabulary:practiceKind.${document.practiceKind}`);
    case "PRACTICE_MATURITY":
      if (document.__typename !== "PublishedPractice" || !document.maturity) return "";
      return t(`vocabulary:maturity.${document.maturity}`);
    case "PRACTICE_START":
      if (document.__typename !== "PublishedPractice" || !document.began) return "";
      return t(`vocabulary:practiceStart.${document.began}`);
    case "PRACTICE_FUNCTIONS":
      if (document.__typename !== "PublishedPractice") return "";
      return document.functions.map((one) => functionName(t, one)).join(" · ");
    case "JOB":
      if (document.__typename !== "PublishedRole") return "";
      return t("publish:hiding.job", { count: toldOfJob(document) });
    case "HOURS":
      if (document.__typename !== "PublishedPost") return "";
      return utcHours(document.hours);
    case "LANGUAGES":
      if (document.__typename !== "PublishedPost") return "";
      return document.languages.map((tag) => languageName(tag, readerLanguage)).join(" · ");
    case "STARTING_UP":
      if (document.__typename !== "PublishedPost") return "";
      return document.startingUp ? t("publish:hiding.yes") : t("publish:hiding.no");
  }
}

function strategyOf(document: NonNullable<DraftReview["document"]>) {
  switch (document.__typename) {
    case "PublishedLadder":
      return document.strategy;
    case "PublishedOffice":
      return document.ladderStrategy;
    default:
      return null;
  }
}

function toldOfJob(role: Extract<DraftReview["document"], { __typename: "PublishedRole" }>): number {
  const { jobFamily, occupations, ranks, duties, externalShare, newToOpenSource, nextSteps } = role;
  return [
    jobFamily !== null,
    occupations.length > 0,
    ranks !== null,
    duties.length > 0,
    externalShare !== null,
    newToOpenSource !== null,
    nextSteps.length > 0,
  ].filter(Boolean).length;
}
