import type { EvidenceRules } from "./evidence-rules.ts";

/** A review, a guide or a talk may stay in the house: these words say that it does not. */
const OUTSIDE =
  /\b(?:upstream|outside (?:of )?(?:the|our|\[)|external(?:ly)?|(?:in|the) public|publicly|public (?:guides?|tutorials?|documentation)|open[- ]source (?:projects?|communit\w+|software|librar\w+)|communit(?:y|ies)|foundations?|other (?:companies|organi[sz]ations)|(?:several|across) companies|not owned by|projects? (?:we|(?:that )?(?:\[company\]|the company|our products?)) (?:depends?|rel(?:y|ies)))\b/i;

const PROJECT = new RegExp(`${OUTSIDE.source}|\\b(?:projects?|elected|TSC)\\b`, "i");

/** How English ladders credit work outside the company. Precision comes first: a doubtful line is left out. */
export const ENGLISH_EVIDENCE: EvidenceRules = {
  denied:
    /\b(?:not|no|never|nobody|without|neither)\b[^,]{0,50}\b(?:expected|required|requirement|needed|necessary|counts?|credit\w*|contribut\w*|upstream|speaks?|talks?|reviews?)\b/i,
  inside:
    /\b(?:internal(?:ly)?|in-house|inner ?-?source|(?:inside|within|across) (?:the company|our|\[company\])|departments?|colleagues|all[- ]hands|intranet|product teams?|brown[- ]bag|guild|communit(?:y|ies) of practice)\b/i,
  outsideToo: /\b(?:outside|upstream|in public|other companies|external(?:ly)?)\b/i,
  rules: [
    {
      type: "UPSTREAM_COMMIT",
      says: /\b(?:contribut(?:es?|ed|ing|ions?)|patch(?:es)?|commits?|committed|fix(?:es)?|features?|pull requests?|code|improve(?:s|ments?)?|land(?:s|ed|ing)?|submit(?:s|ted)?|sen(?:d|ds|t)|brings?|merge[sd]?)\b.{0,50}\bupstream\b(?! (?:polic|process|strateg|releases?\b|road))|\bupstream(?:s|ed|ing)\b|\bupstream\b.{0,25}\b(?:contribut(?:es?|ions?)|patch(?:es)?|commits?|pull requests?)\b/i,
      unless:
        /\b(?:track|monitor|follow|watch|approv|explain|announc|(?<!and )review|report|clear)\w*(?: \w+){0,3} upstream\b|\b(?:decides?|weighs?)\b|\bupstream contribution (?:polic|process|guideline|request)\w*/i,
    },
    {
      type: "UPSTREAM_COMMIT",
      says: /\b(?:contribut(?:es?|ed|ing)|land(?:s|ed)?|submit(?:s|ted)?|sen(?:d|ds|t)|merged|fix(?:es|ed)?)\b.{0,40}\b(?:code|patch(?:es)?|fix(?:es)?|bugs?|pull requests?|commits?|features?)\b/i,
      also: OUTSIDE,
      unless: /\b(?:before|approv\w*|licen[cs]\w*|documentation|policy|outgoing|reviews?)\b/i,
    },
    {
      type: "UPSTREAM_COMMIT",
      says: /\bcontribut(?:es?|ed|ing|ions?) (?:\w+ ){0,3}(?:to|in) (?:\w+ ){0,2}(?:open[- ]source (?:projects?|software|librar\w+)|(?:external|public|community) projects?|projects? (?:outside|not owned))/i,
      unless:
        /\b(?:approv|polic|process|licen[cs]|review|request|train|budget|measur|report)\w*|\bdocumentation\b/i,
    },
    {
      type: "REVIEW",
      says: /\breview(?:s|ed|ing|er|ers)?\b.{0,50}\b(?:patch(?:es)?|fixes|contributions?|pull requests?|changes|code|proposals?|submissions?)\b|\b(?:patch|code|pull request) review(?:s|er)?\b|\b(?:trusted|listed|regular|recogni[sz]ed) reviewer\b/i,
      also: OUTSIDE,
      unless: /\b(?:outgoing|outbound|licen[cs]\w*|legal|approv\w*|before|polic\w+|time for|budgets?)\b/i,
    },
    {
      type: "TALK",
      says: /\bkeynotes?\b|\b(?:speak(?:s|ing)?|spoken?|present(?:s|ed|ing|ations?)?|talks?|lectures?)\b.{0,60}\b(?:conferences?|meetups?|summits?|webinars?|podcasts?|(?:industry|community|public|external|student) events?|user groups?|in public|publicly)\b|\b(?:conference|meetup|public|external|community) (?:\w+ )?(?:talks?|presentations?|speaking|speeches)\b|\binvited to speak\b|\bspeak(?:s|ing)? (?:on|in) panels?\b/i,
      unless:
        /\b(?:finds?|books?|invites|travel|budget\w*|approv\w*) (?:\w+ )?(?:speak|talk|travel)\w*|\btravel\b|\bcoach\w*/i,
    },
    {
      type: "GOVERNANCE_SEAT",
      says: /\b(?:seats?|serv(?:es?|ing)|members?|elected|sits?|chairs?|joins?|represents?|holds?|voted)\b.{0,70}\b(?:(?:steering|oversight|governing|advisory|technical) (?:committees?|boards?|groups?|bod(?:y|ies)|councils?)|TSC|boards? of|leadership|governing)\b/i,
      also: PROJECT,
    },
    {
      type: "GOVERNANCE_SEAT",
      says: /\b(?:seats?|serves?|sits?|elected|chairs?|joins?|represents?|votes?)\b.{0,50}\b(?:foundations?\b.{0,30}\b(?:boards?|committees?|councils?|working groups?)|(?:boards?|committees?|councils?|working groups?)\b.{0,40}\bfoundations?)\b/i,
    },
    {
      type: "GOVERNANCE_SEAT",
      says: /\b(?:is|becomes?|serves? as|acts? as|named|elected|works? as) (?:an? )?(?:\w+ ){0,2}(?:co-)?(?:maintainer|committer|core (?:team )?member)\b|\bmaintains? (?:an?|one|several|two) (?:\w+ ){0,2}open[- ]source projects?\b|\bholds? an? (?:responsibility|office|role) in (?:a|an|the|one) (?:\w+ )?community\b/i,
      also: PROJECT,
      unless: /\b(?:path|helps?|until|before) /i,
    },
    {
      type: "DOCUMENTATION",
      says: /\b(?:writ(?:es?|ing|ten)|contribut(?:es?|ing)|fix(?:es)?|improv(?:es?|ing)|translat(?:es?|ing|ions?)|publish(?:es|ed|ing)?|maintains?|edits?|authors?)\b.{0,50}\b(?:documentation|docs|guides?|tutorials?|blog posts?|articles?|how-tos?|release notes|handbooks?|manuals?|translations?)\b/i,
      also: OUTSIDE,
      unless: /\b(?:polic\w+|licen[cs]\w*)\b/i,
    },
    {
      type: "DOCUMENTATION",
      says: /\bpublish(?:es|ed|ing)?\b.{0,40}\b(?:articles?|blog posts?|papers?)\b/i,
    },
    {
      type: "COMMUNITY_ORGANIZING",
      says: /\b(?:(?:co-?)?organi[sz](?:es?|ing|ers? of)|hosts?|hosting|runs?|running|starts?|founds?|coordinates?|chairs?|helps? (?:at|with|run|organi[sz]e))\b(?:(?! (?:speak|talk|present)| at ).){0,60}\b(?:meetups?|user groups?|conferences?|community (?:events?|gatherings?|calls?|days?|meetings?|sprints?)|(?:public|community|open) hackathons?|contributor (?:days?|summits?)|interoperability events|writing days)\b/i,
    },
    {
      type: "COMMUNITY_ORGANIZING",
      says: /\b(?:mentors?|mentoring|onboards?|welcomes?)\b.{0,40}\b(?:newcomers?|new contributors?|contributors?|maintainers?|people|engineers|leaders)\b/i,
      also: OUTSIDE,
    },
    {
      type: "STANDARDS",
      says: /\b(?:standards? (?:bod(?:y|ies)|organi[sz]ations?|committees?|development|(?:working |technical )?groups?|setting)|standardi[sz]ation (?:bod(?:y|ies)|organi[sz]ations?|committees?|groups?|work|meetings?))\b/i,
      unless: /\b(?:coding|quality|documentation) standards?\b/i,
    },
    {
      type: "STANDARDS",
      says: /\b(?:edit(?:s|or of)|authors?|drafts?|contribut(?:es?|ing)|writes?|votes?|ballots?)\b.{0,40}\b(?:(?:open|public|international|industry|formal) (?:standards?|specifications?)|(?:standards?|specifications?) (?:with|of|at|in) (?:\w+ ){0,2}(?:other companies|foundations?|communit\w+|industry))\b/i,
    },
  ],
};
