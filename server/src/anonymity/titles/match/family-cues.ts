import type { RoleFamily } from "@rungs/shared/vocabulary/ladder";

import { list } from "../title-words.ts";

/** Words that speak for a role family, and how sure they make it. */
export interface FamilyCue {
  family: RoleFamily;
  /** Of two cues in a title the stronger wins: 2 names the role itself, 1 what it is about. */
  strength: 1 | 2;
  /** How sure the family is in a title that also speaks of open source. */
  inContext: number;
  /** How sure it is in one that does not. */
  alone: number;
  phrases: readonly string[];
}

/** The cues in order: of two of one strength the earlier wins. */
export const FAMILY_CUES: readonly FamilyCue[] = [
  {
    family: "INNERSOURCE",
    strength: 2,
    inContext: 0.95,
    alone: 0.95,
    phrases: list("innersource; inner source; inner sourcing; 内源; 内部开源; 内部源代码"),
  },
  {
    family: "LEGAL_COUNSEL",
    strength: 2,
    inContext: 0.95,
    alone: 0.78,
    phrases: list(`
      counsel; general counsel; associate general counsel; assistant general counsel; attorney; lawyer; solicitor; paralegal; legal counsel; legal;
      法务; 律师; 法律; 法律顾问; 法务经理; 法律事务
    `),
  },
  {
    family: "LEGAL_COUNSEL",
    strength: 1,
    inContext: 0.85,
    alone: 0.5,
    phrases: list("intellectual property; ip; patent; patents; 知识产权; 专利"),
  },
  {
    family: "TECHNICAL_WRITER",
    strength: 2,
    inContext: 0.95,
    alone: 0.95,
    phrases: list(`
      technical writer; technical writing; technical author; technical editor; documentation writer; documentation engineer; documentation manager; documentation lead; technical documentation; documentation specialist; documentation developer; documentation architect; documentation strategist; documentation editor; api writer; ux writer; technical communicator; information developer;
      技术写作; 技术文档; 文档工程师; 写作工程师; 技术写作工程师; 技术文档工程师; 技术作者; 文档写作
    `),
  },
  {
    family: "TECHNICAL_WRITER",
    strength: 1,
    inContext: 0.88,
    alone: 0.8,
    phrases: list("documentation; 文档"),
  },
  {
    family: "DEVELOPER_RELATIONS",
    strength: 2,
    inContext: 0.94,
    alone: 0.94,
    phrases: list(`
      developer relations; developer relation; devrel; developer rel; developer advocate; developer advocacy; developer evangelist; developer evangelism; technology evangelist; technical evangelist; technical advocate; cloud advocate; open source evangelist; open source advocate;
      developer educator; developer education; developer content; developer community advocate; developer marketing; developer programs; developer program; developer outreach; developer ambassador; developer experience advocate; developer engagement; developer ecosystem;
      开发者关系; 布道师; 技术布道师; 开发者布道师; 开源布道师; 开源布道; 技术布道; 布道; 开发者推广; 开发者生态; 开发者运营
    `),
  },
  {
    family: "DEVELOPER_RELATIONS",
    strength: 1,
    inContext: 0.9,
    alone: 0.62,
    phrases: list(
      "advocate; advocacy; evangelist; evangelism; ambassador; developer experience; 传道师; 开发者体验",
    ),
  },
  {
    family: "SECURITY",
    strength: 2,
    inContext: 0.95,
    alone: 0.92,
    phrases: list(`
      supply chain security; software supply chain; software supply chain security; open source security; product security; vulnerability; vulnerabilities; vulnerability management; psirt;
      供应链安全; 软件供应链; 软件供应链安全; 开源安全; 产品安全; 漏洞
    `),
  },
  {
    family: "SECURITY",
    strength: 1,
    inContext: 0.94,
    alone: 0.72,
    phrases: list(
      "supply chain; dependencies; 供应链; security; application security; cyber security; cybersecurity; appsec; 安全; 信息安全; 网络安全",
    ),
  },
  {
    family: "STANDARDS",
    strength: 1,
    inContext: 0.9,
    alone: 0.88,
    phrases: list(`
      standards; standardization; standardisation; technical standards; web standards; open standards; industry standards; specifications;
      标准; 标准化; 技术标准
    `),
  },
  {
    family: "COMMUNITY_ARCHITECT",
    strength: 2,
    inContext: 0.95,
    alone: 0.93,
    phrases: list(`
      community manager; community architect; community lead; community leader; community builder; community operations; community operation; community coordinator; community engineer; community strategist; community development manager; developer community; developer communities; contributor experience; community steward; technical community manager; contributor community; community advocate; community engagement; community engagement manager; community growth; community growth manager; community health manager; community relations; community facilitator; community moderator; community evangelist; community program manager; community programs; community strategy; community partnerships; community success; user group; user groups;
      社区经理; 社区架构师; 社区运营; 社区负责人; 开发者社区; 开源社区; 社区工程师; 社区管理; 社区建设; 社区运营经理; 社区主管; 社群经理; 社群运营; 社区发展; 社区发展经理; 社区生态; 开源生态运营; 生态运营
    `),
  },
  {
    family: "COMMUNITY_ARCHITECT",
    strength: 1,
    inContext: 0.92,
    alone: 0.68,
    phrases: list("community; communities; contributors; 社区; 社群; 贡献者"),
  },
  {
    family: "COMPLIANCE",
    strength: 2,
    inContext: 0.95,
    alone: 0.93,
    phrases: list(`
      license compliance; licence compliance; open source compliance; software license; software licence; software composition analysis; open source licensing; license auditor; open source review board; license analyst; license clearing; open source clearing; software clearing; third party compliance; software compliance; third party software; 软件合规;
      开源合规; 许可证合规; 开源许可证; 许可证; 开源治理; 开源许可
    `),
  },
  {
    family: "COMPLIANCE",
    strength: 1,
    inContext: 0.92,
    alone: 0.58,
    phrases: list(`
      compliance; approvals; license; licence; licensing; licenses; product compliance; review board; sbom; governance; audit; auditor; risk; policy; policies; ethics; clearing; due diligence; third party;
      合规; 产品合规; 治理; 审计; 风险; 政策; 合规官
    `),
  },
  {
    family: "UPSTREAM_ENGINEER",
    strength: 1,
    inContext: 0.9,
    alone: 0.75,
    phrases: list("maintainer; maintainers; committer; 维护者"),
  },
  {
    family: "TECHNICAL_PROGRAM_MANAGER",
    strength: 1,
    inContext: 0.94,
    alone: 0.9,
    phrases: list(`
      technical program manager; technical programme manager; technical project manager; engineering program manager; technical programs; technical program; technical program management; engineering programs; engineering programme manager; technical portfolio manager; technical pm; agile program manager;
      技术项目经理; 技术项目; 技术项目集经理; 技术专案经理; 研发项目经理
    `),
  },
];

/** Words that set a title in open source. */
export const OPEN_SOURCE = list(`
  open source; opensource; open src; os program; oss; foss; floss; libre; open source software; upstream; linux; kernel; linux kernel; kubernetes; cncf; apache; sbom; gsoc; openstack; rust; pytorch; git; w3c; ietf; ospo; llvm; openssf; distro; hackathon; debian; gnome; kde;
  开源; 开源软件; 开源项目; 开源技术; 开源生态; 开源社区; 上游; 内核; 上游开发; 开源合规; 开源安全; 开源治理; 开源许可; 开源许可证; 开源布道; 开源布道师; 开源法务; 开源许可; 开放源代码; 开放原子
`);

/** Words for the office itself. */
export const OFFICE = list(`
  ospo; ospos; open source program office; open source programs office; open source programme office; open source programmes office; open source office; open source project office;
  开源办公室; 开源项目办公室; 开源程序办公室; 开源管理办公室
`);

/** Who leads the office, whatever else the title names. */
export const OFFICE_LEADS = list(`
  ospo lead; ospo leader; ospo head; ospo director; ospo manager; head ospo; head open source;
  开源办公室主任; 开源办公室负责人; 开源负责人; 开源总监
`);

/**
 * Words of other trades. A community pharmacist builds no community of ours, and open source intelligence has nothing
 * to do with open source.
 */
export const OTHER_TRADES = list(`
  open source intelligence; source intelligence; osint; intelligence; nurse; nursing; midwife; hospital; hospice; trading standards; service officer; community service; customer advocate; brand ambassador; student ambassador; pharmacist; doctor; physician; dental; dentist; medical; clinical; health worker; public health; healthcare; care; theatre; theater; college; professor; student; students; youth; elementary; clerk; examiner; driving; vehicle; plate; podcast; song; speech; grant; coach; swim; song writer; night; shift; litigation secretary; legal secretary; therapist; social worker; patient; banker; banking; bank; loan; mortgage; tax; accountant; accounting; payroll; treasury; bookkeeper; insurance; actuary;
  food; kitchen; chef; cook; barista; bartender; waiter; sommelier; hotel; restaurant; retail; store; shop; warehouse; driver; truck; pilot; logistics; guard; police; fire; firefighter; military; building; construction; facilities; facility; real estate; property; housing; inspector; plumber; electrician; mechanic; janitor; gardener; farm; school; teacher; tutor; nursery; childcare; camp; sports; fitness; music; film; actor; fashion; beauty; stylist; church; pastor; environmental; oil; gas; mining; chemical; drilling; petroleum; open banking; open water; open house; open mic; popcorn; corn; animal; veterinary; victim; association;
  医生; 护士; 居委会; 民警; 警察; 护理; 门店; 安全员; 安保; 采购员; 标准件; 法官; 检察; 社工; 药剂师; 医疗; 卫生; 教师; 司机; 厨师; 保安; 消防; 食品; 建筑; 房地产; 物业; 银行; 税务; 财税; 幼儿; 养老
`);

/** Words of trades that stand beside an open source office in a company: they speak against a role of ours, not for sure. */
export const NEIGHBOURING_TRADES = list(`
  sales; account; accounts; marketing; product manager; product management; product owner; designer; design; data scientist; data engineer; recruiter; recruiting; sourcing; procurement; buyer; purchasing; hr; human resources; talent; finance; financial; business development; customer success; support; consultant; chief executive; chief executive officer; ceo; cto; cfo; chief technology officer; chief information officer; chief financial officer; chief staff; executive assistant; secretary; receptionist; analyst; data analyst; scientist; devops; frontend; backend; full stack; mobile; web; qa; tester; administrator; sysadmin; public relations; journalist; editor; event; events;
  销售; 市场; 产品经理; 产品; 设计师; 数据科学家; 招聘; 采购; 人力资源; 人事; 财务; 会计; 出纳; 行政; 客服; 客户; 商务; 前端; 后端; 测试; 运维; 数据; 算法; 公关; 首席执行官; 首席技术官; 首席财务官; 秘书; 前台
`);

/** Names of places, techniques and ways to work that stand in titles and say nothing of the role. */
export const QUALIFIERS = list(`
  network; remote; hybrid; onsite; contract; temporary; permanent; part time; full time; emea; apac; amer; americas; latam; europe; asia; us; uk; eu; china; india; japan; germany; worldwide; international; university; academic; foundation; nonprofit; core; builder; program manager; full; github; gitlab; organization; portal; organizer; social media; media; discord; slack; forum; moderator; science; scientific; systems; system; api; llvm; openssf; lead; practice; health; engagement; relations; industry; event; library; libraries; distribution; distro; packager; package; packages; packaging; hacker; time; self; as; code; level; pmo; chair; residence; bilingual; english; mandarin; german; french; japanese; spanish; m; f; d; x; div; project manager; software engineer; tool; toolchain; pipeline; cicd; ci; cd; ml; llm; java; python; go; rust; c; cpp; golang; typescript; react; node; wasm; webassembly; android; edge; iot; automotive; telecom; telco; storage; database; databases; big data; virtualization; containers; container; graphics; robotics; risc v; contributions; contribution; contributing; export; composition; exhibit; review; board; sponsorship; grants; funding; w; v; r;
  工具链; 工具; 推进; 推广; 贡献; 开发; 基金会; 大学; 专案; 专案经理; 研发; 岗; 方向; 专家; 管理
`);
