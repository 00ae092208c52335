const list = (words: string) => words.trim().split(/\s+/);

/**
 * Words of the trade that an English list lacks, in lower case. Projects, products and companies are not among
 * them: which ones an office works on is what gives it away, so they keep asking. What everybody in open source speaks
 * of has a list of its own.
 */
const TRADE_WORDS = list(`
  opensource innersource devsecops devops devrel mlops secops gitops finops docs doc repo repos readme changelog
  changelogs roadmap roadmaps roadmapping backlog backlogs onboarding onboard onboards onboarded offboarding
  upstreaming upstreamed downstream downstreams codebase codebases toolchain toolchains toolstack tooling toolkit
  toolkits framework frameworks backend frontend fullstack refactor refactors refactored refactoring refactorings
  unblock unblocks unblocked unblocking maintainership mentorship mentorships mentee mentees mentored sponsorship
  sponsorships copyleft relicense relicensing relicensed sublicense sublicensing trademarks metadata namespace
  namespaces plugin plugins middleware runtime runtimes async asynchronously bugfix bugfixes bugfixing hackathon
  hackathons meetup meetups webinar webinars podcast podcasts blog blogs blogging blogged livestream livestreams
  newsletter newsletters keynote keynotes keynoting ecosystem ecosystems stakeholder stakeholders workstream
  workstreams workflow workflows deliverable deliverables learnings timeline timelines lifecycle lifecycles
  prioritise prioritises prioritised prioritising prioritisation prioritize prioritizes prioritized prioritizing
  prioritization deprioritize deprioritise reprioritize reprioritise operationalize operationalise operationalizing
  actionable scalable scalability extensible extensibility interoperable interoperability maintainability
  observability testability usability accessibility composable reusable reusability replicable discoverability
  microservice microservices serverless containerization containerized containerised virtualization deployable
  deployments pipelines telemetry dashboard dashboards playbook playbooks runbook runbooks postmortem postmortems
  retro retros retrospectives standup standups sprint sprints kanban scrum agile okrs kpis apis sdks sboms prs mrs
  rfcs adrs slas slos clas dcos poc pocs faq faqs vs etc eg ie ops infra config configs env dev devs admin admins
  app apps ui ux url urls html css json yaml xml sql markdown csv pdf offline online website websites email emails
  login logins signup wiki wikis forum forums chatbot chatbots dataset datasets analytics cybersecurity infosec
  pentest pentesting fuzzing hardcoded dogfooding dogfood bikeshedding triage triages triaged triaging triager
  triagers cofounder crowdsourcing crowdfunding fundraising upskill upskills upskilling reskilling skillset skillsets
  mindset mindsets timeboxed timebox timezone timezones timezone granularly impactful proactive proactively
  proactivity inclusivity neurodiverse neurodiversity allyship burnout coachable coachability coaching mentoring
  ideate ideation whiteboarding facilitation facilitations evangelism evangelist evangelists evangelize evangelise
  advocacies committer committers contributorship reviewership approver approvers codeowner codeowners nonprofit
  nonprofits cross multi non pre post co sub inter intra self semi anti mid micro macro ad hoc de facto bi vis
  subteam subteams subproject subprojects underserved outsized multidisciplinary interdisciplinary crossfunctional
  influencer influencers thought leadership leaders tradeoff tradeoffs timeframe timeframes touchpoint touchpoints
  storytelling subdomain subdomains versioning versioned semver autonomously organizational organisational
  organisation organisations reorg reorgs mergers sme smes vp svp evp cto cio ciso ceo cfo coo cpo clo hr tech org orgs inbound
  outbound comms permalink permalinks linter linters integrations
`);

/** Licences in the words people use for them, and the parts of their SPDX identifiers. */
const LICENCE_WORDS = list(`
  spdx osi copyleft apache mit bsd gpl gplv lgpl agpl mpl epl eupl isc cc by sa nc nd unlicense licence licences
  license licenses licensor licensee licensing copyrights permissive reciprocal
`);

/** Words that stand capitalised in titles, names of functions and headings of ladders without naming anyone. */
const TITLE_WORDS = list(`
  senior junior staff principal distinguished fellow lead leader leads leadership head chief officer tech managing director
  directors executive executives exec vice president associate assistant intermediate entry graduate intern trainee
  apprentice expert specialist generalist professional master mid advanced beginner manager managers management
  engineer engineers engineering developer developers development architect architects architecture analyst
  analysts scientist researcher research designer design consultant advisor adviser advocate advocates advocacy
  ambassador coordinator administrator operator operations operational ops strategist strategy strategic tactical
  program programs programme programmes project projects product products portfolio process processes practice
  practices community communities contributor contributors contribution contributions maintainer maintainers
  committer member members membership mentor mentors mentoring reviewer reviewers owner owners user users partner
  partners partnership partnerships sponsor open source software hardware firmware cloud native data ai platform
  platforms infrastructure security compliance legal counsel policy policies public relations marketing finance
  financial sales human resources people talent communications communication procurement quality assurance support
  service services customer customers success business technology technical information innovation government
  governing governance board boards committee committees council steering working group groups team teams
  department division office offices organization organisation organizations organisations foundation foundations
  company companies enterprise enterprises industry global regional local internal external individual executor
  level levels role roles responsibility responsibilities requirement requirements required preferred qualification
  qualifications skill skills competency competencies competence dimension dimensions expectation expectations
  criterion criteria example examples overview summary mission vision charter values value scope impact influence
  autonomy ownership knowledge experience education collaboration acumen craft culture delivery execution planning
  continuous integration deployment engagement outreach events event content documentation writer writing license
  licence licensing standards standard upstream downstream inclusion diversity equity belonging sustainability
  supply chain risk audit metrics code review reviews testing test release releases career ladder ladders track
  tracks growth goals goal objectives objective key results performance feedback mastery ambiguity complexity
  problem solving decision making accountability trust initiative judgment judgement empathy humility humor humour
  system systems tools tool interface travel hours place conduct issue issues pull request requests english chinese
  january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday i not and or the of for to in on a an as at by with from is no yes note tbd
`);

/** Acronyms that say what is done, never who does it; as written. */
const ACRONYM_LIST = list(`
  OSPO OSPOs OSS FOSS FLOSS IP IPR CLA CLAs DCO DCOs SBOM SBOMs SPDX SCA SAST DAST OSI GPL LGPL AGPL MPL BSD EPL MIT
  CI CD QA API APIs SDK SDKs CLI IDE IDEs UI UX HTTP HTTPS SSH TLS DNS SQL HTML CSS JSON YAML XML CSV PDF REST RPC
  CRM ERP HR PR PRs MR MRs IT AI ML LLM LLMs OKR OKRs KPI KPIs ROI SLA SLAs SLO SLOs POC POCs MVP FAQ FAQs RFC RFCs
  ADR ADRs RFP RFPs DEI EDI ERG ERGs CEO CTO CIO CISO CFO COO CPO CLO VP SVP EVP GM PM PMs TPM TPMs EM EMs IC ICs SME
  SMEs SRE SREs SWE SWEs PGM PGMs R&D B2B B2C B2G CVE CVEs CVSS OWASP GDPR NDA NDAs SOP SOPs SIG SIGs WG WGs TSC TOC
  SDLC TDD BDD DDD OOP OS VM VMs GPU CPU USA US UK EU NGO NGOs ISO NIST EOL LTS TL TLs TLDR FTE FTEs PTO UTC GMT AM PM
  CC BY SA NC ND DOI ID IDs URL URLs UTF SHA RSS SEO KT L10N I18N A11Y DIY OK EG IE TBD NA Q1 Q2 Q3 Q4 H1 H2 AND OR NOT
  DevSecOps DevOps DevRel InnerSource GitOps FinOps MLOps SecOps iOS I II III IV V VI VII VIII IX X Ph.D PhD BSc MSc BA
  BS MS MBA JD LLM C++ C#
`);

const KNOWN = new Set([...TRADE_WORDS, ...LICENCE_WORDS, ...TITLE_WORDS]);
const CAPITALISED = new Set([...TITLE_WORDS, ...LICENCE_WORDS]);
const ACRONYMS = new Set(ACRONYM_LIST);
const LOWER_ACRONYMS = new Set(ACRONYM_LIST.map((acronym) => acronym.toLowerCase()));

/** Whether a lower-case word belongs to the trade's own vocabulary. */
export function isTradeTerm(lower: string): boolean {
  return KNOWN.has(lower) || LOWER_ACRONYMS.has(lower);
}

/** Whether a lower-case word may stand capitalised anywhere: it is a title, a function or a heading, not a name. */
export function mayStandCapitalised(lower: string): boolean {
  return CAPITALISED.has(lower);
}

/** Whether a word, as written, is an acronym of the trade. */
export function isKnownAcronym(word: string): boolean {
  return ACRONYMS.has(word);
}
