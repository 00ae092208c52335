import type { EvidenceRules } from "./evidence-rules.ts";

const OUTSIDE = /上游|外部|公司(?:以)?外|社区|基金会|业界|行业|公开|开源项目|其他公司/;

const STAGE = /会议|大会|峰会|论坛|聚会|沙龙|研讨会|meetup/i;

/** How Chinese ladders credit work outside the company. Precision comes first: a doubtful line is left out. */
export const CHINESE_EVIDENCE: EvidenceRules = {
  denied: /不要求|无需|不需要|不必|尚未|不计入|不期望|不参与|不作为/,
  inside: /内部|公司内|部门|内网|全员大会|同事|产品线|团队内/,
  outsideToo: /上游|外部|公司(?:以)?外|内外|其他公司/,
  rules: [
    {
      type: "UPSTREAM_COMMIT",
      says: /上游.{0,10}(?:提交|贡献|合并|合入|回馈|推送|补丁|修复)|(?:提交|贡献|合并|合入|回馈|推送|补丁|修复).{0,12}上游|(?:向|给|为).{0,8}(?:开源项目|外部项目|社区项目|社区).{0,8}(?:提交|贡献|合入)(?:.{0,6}(?:代码|补丁|修复))/,
      unless: /跟踪|关注|通报|审批|讲解|解释|政策|流程|制度|评审.{0,4}上游/,
    },
    {
      type: "REVIEW",
      says: /(?:评审|审阅|审查|评阅).{0,15}(?:补丁|代码|贡献|合并请求|提案|变更|改动|拉取请求)|(?:补丁|代码|贡献|变更)(?:的)?(?:评审|审查)/,
      also: OUTSIDE,
      unless: /许可证|合规|发布前|对外发布|对外贡献/,
    },
    {
      type: "TALK",
      says: /(?:会议|大会|峰会|论坛|聚会|沙龙|研讨会|meetup).{0,14}(?:演讲|发言|分享|报告|介绍)|公开演讲|主[题旨]演讲/i,
      also: new RegExp(`${STAGE.source}|公开|主[题旨]`, "i"),
      unless: /向管理层|周会|例会|会议记录/,
    },
    {
      type: "GOVERNANCE_SEAT",
      says: /(?:代表|担任|席位|成员|当选|加入|任职|进入|参加|参与).{0,16}(?:理事会|委员会|董事会)|(?:理事会|委员会|董事会).{0,12}(?:代表|担任|席位|成员|当选|任职)/,
      also: /基金会|项目|社区|开源|上游/,
      unless: /标准/,
    },
    {
      type: "GOVERNANCE_SEAT",
      says: /(?:担任|成为|当选|任).{0,14}(?:维护者|提交者|核心成员|committer|maintainer)/i,
      also: /项目|社区|开源|上游/,
      unless: /路径|帮助|培养|引导|协助/,
    },
    {
      type: "DOCUMENTATION",
      says: /(?:撰写|编写|翻译|完善|改进|维护|贡献|发表|修订).{0,15}(?:文档|教程|指南|文章|博客|手册)/,
      also: OUTSIDE,
      unless: /政策|制度|流程/,
    },
    {
      type: "COMMUNITY_ORGANIZING",
      says: /(?:组织|举办|主办|承办|发起|策划|主持|协办).{0,15}(?:社区活动|聚会|沙龙|meetup|黑客松|开发者大会|线下活动|社区会议|社区例会|用户组|用户小组|技术大会)/i,
    },
    {
      type: "COMMUNITY_ORGANIZING",
      says: /(?:指导|辅导|带领|欢迎|帮助).{0,10}(?:新贡献者|社区新人|外部贡献者|社区贡献者)/,
    },
    {
      type: "STANDARDS",
      says: /标准(?:化)?(?:组织|委员会|工作组|技术委员会|会议)|(?:起草|编写|制定|修订|编辑).{0,10}(?:国际标准|国家标准|行业标准|团体标准|开放标准|开放规范|公开规范)/,
    },
  ],
};
