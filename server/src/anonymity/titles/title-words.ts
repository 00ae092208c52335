/** The phrases of a list that is written with semicolons and line breaks between them. */
export const list = (phrases: string) => phrases.split(/[;\n]/).flatMap((phrase) => phrase.trim() || []);

/** How high a role stands. */
export const GRADES = list(`
  entry; entry level; entry-level; junior; associate; assistant; intermediate; mid; mid level; experienced; senior; staff; senior staff; lead; leading; principal;
  senior principal; distinguished; senior distinguished; fellow; senior fellow; head; chief; deputy; director; senior director; managing director;
  executive; executive director; vice president; senior vice president; executive vice president; expert; master; general; acting; global; regional;
  graduate; intern; trainee; apprentice; i; ii; iii; iv; v; vi; 1; 2; 3; 4; 5; 6; group; team; officer; professional; specialist; individual contributor; career; level;
  初级; 中级; 高级; 资深; 首席; 主任; 副; 助理; 实习; 见习; 专家; 高级专家; 资深专家; 首席专家; 主管; 主任; 总监; 高级总监; 副总裁; 高级副总裁; 执行总监; 总经理; 副总经理; 负责人; 组长; 一级; 二级; 三级
`);

/** What somebody is. */
export const ROLES = list(`
  engineer; developer; architect; manager; coordinator; administrator; analyst; specialist; consultant; advisor; adviser; advocate; evangelist; ambassador;
  counsel; general counsel; lawyer; attorney; paralegal; writer; editor; scientist; researcher; designer; strategist; auditor; officer; lead; leader; head; director; owner;
  maintainer; contributor; committer; program manager; project manager; product manager; technical program manager; engineering manager; community manager; people manager;
  partner manager; assistant; trainee; intern; fellow; expert; technologist; technical lead; team lead; instructor; trainer; educator; steward; operator; reviewer; facilitator; mentor; liaison; representative; organizer; organiser; secretary; author;
  工程师; 开发者; 开发工程师; 架构师; 经理; 高级经理; 专员; 顾问; 法务; 律师; 法律顾问; 布道师; 运营; 运营专员; 运营经理; 项目经理; 产品经理; 项目集经理; 技术项目经理; 技术经理; 研究员; 分析师; 设计师; 作者; 编辑; 写作工程师; 文档工程师; 官; 维护者; 贡献者; 负责人; 讲师; 培训师; 协调员; 审计师; 合规官; 安全官; 主管; 总监; 开源官
`);

/** What it is about. */
export const AREAS = list(`
  open source; opensource; oss; foss; inner source; innersource; open source program office; open source programs office; open source programme office; open source office; ospo; program office; programme office; office;
  open source software; open innovation; open standards; open technology; open data; open science; open hardware; open collaboration; community; communities; developer community; developer relations; devrel; developer experience; developer advocacy; developer; developers; developer productivity; advocacy; outreach;
  contributor experience; ecosystem; ecosystems; upstream; upstream engineering; compliance; license compliance; licence compliance; licensing; license; licence; legal; intellectual property; ip; governance; policy; policies; risk; audit;
  security; supply chain; supply chain security; software supply chain; product security; application security; cyber security; cybersecurity; vulnerability management; standards; standardization; standardisation; specifications;
  program; programs; programme; programmes; project; projects; product; products; portfolio; technical; technology; technologies; engineering; software; software engineering; software development; platform; platforms; infrastructure; cloud; cloud native; data; ai; artificial intelligence; machine learning; research; innovation; architecture;
  documentation; content; technical writing; writing; communications; communication; marketing; events; education; training; learning; enablement; collaboration; engineering collaboration; partnerships; partners; alliances; strategy; strategic; operations; ops; tools; tooling; automation; metrics; analytics; quality; release; release engineering; build; devops; reliability; site reliability;
  sustainability; funding; sponsorship; sponsorships; people; business; corporate; enterprise; internal; external; public; government; public policy; public sector; digital; customer; services; support; delivery; management; leadership; technical leadership; division; department; function; culture; inclusion; diversity; diversity and inclusion; growth; hr; finance; procurement; design; user experience; accessibility; localization; java; javascript; kernel; linux kernel; compiler; network; networking; embedded; mobile; web; frontend; backend; full stack;
  开源; 开源项目; 开源项目办公室; 开源办公室; 开源社区; 开源软件; 开源生态; 开源治理; 开源合规; 开源安全; 开源战略; 开源技术; 开源法务; 开源布道; 内部开源; 内源; 社区; 开发者; 开发者关系; 开发者生态; 开发者社区; 开发者体验; 生态; 上游; 上游开发; 合规; 许可证; 许可证合规; 产品合规; 法务; 法律; 知识产权; 治理; 政策; 风险; 审计; 安全; 供应链; 供应链安全; 软件供应链; 软件供应链安全; 标准; 标准化; 技术标准; 项目; 项目集; 产品; 技术; 研发; 工程; 软件; 平台; 基础设施; 云原生; 数据; 人工智能; 研究; 创新; 架构; 文档; 技术文档; 技术写作; 内容; 传播; 市场; 活动; 培训; 教育; 协作; 研发协作; 合作; 合作伙伴; 战略; 运营; 工具; 自动化; 度量; 质量; 发布; 可持续; 公共政策; 政府事务; 与; 和; 及; 部门; 事业部; 办公室; 管理; 职能; 组织; 效能; 研发效能
`);

/** How titles shorten their words. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: "senior",
    snr: "senior",
    jr: "junior",
    jnr: "junior",
    assoc: "associate",
    asst: "assistant",
    dir: "director",
    vp: "vice president",
    svp: "senior vice president",
    evp: "executive vice president",
    avp: "assistant vice president",
    mgr: "manager",
    eng: "engineer",
    engr: "engineer",
    dev: "developer",
    pgm: "program manager",
    tpm: "technical program manager",
    pm: "project manager",
    em: "engineering manager",
    tl: "technical lead",
    swe: "software engineer",
    sde: "software engineer",
    sre: "site reliability engineer",
    cto: "chief technology officer",
    cio: "chief information officer",
    coo: "chief officer",
    coso: "chief open source officer",
    gc: "general counsel",
    atty: "attorney",
    tpgm: "technical program manager",
    coord: "coordinator",
    princ: "principal",
    docs: "documentation",
    comm: "community",
    exec: "executive",
    proj: "project",
    stds: "standards",
    infosec: "security",
    rep: "representative",
    src: "source",
    tech: "technical",
    prog: "program",
    ops: "operations",
    mgmt: "management",
    comms: "communications",
    techops: "technical operations",
    information: "technology",
  }),
);

/** Words between others that say nothing. */
export const CONNECTING = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "a",
  "an",
  "to",
  "at",
  "with",
  "our",
  "or",
  "on",
]);

/** Names that tracks have everywhere. */
export const TRACK_NAMES = list(`
  individual; individual contributor; individual contributors; ic; contributor; contributors; technical; technical track; engineering; specialist; expert; professional; craft; maker; manager; managers; management; people; people management; people manager; leadership; leader; lead; team lead; executive; executives; senior leadership; division lead; division leads; community; program; programs; project management; product; legal; general; main; default; common; standard; track; advocacy; operations; security; compliance; open source;
  专业; 专业序列; 技术; 技术序列; 管理; 管理序列; 个人贡献者; 领导; 领导力; 高管; 运营; 运营序列; 社区; 法务; 合规; 产品; 项目; 通用; 专家; 部门负责人
`);
