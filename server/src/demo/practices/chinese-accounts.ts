import type { WrittenAccount } from "./demo-practice.ts";

/** What offices of the demo tried, in Chinese. */
export const CHINESE_ACCOUNTS: readonly WrittenAccount[] = [
  {
    title: "每两周一次的开源委员会",
    kind: "COUNCIL",
    maturity: "ESTABLISHED",
    functions: ["RELEASE_APPROVAL", "POLICIES"],
    problem: "各部门对能否公开代码的说法不一，同一个问题会得到三种答复。",
    context: "公司有多个业务部门，办公室只有四个人，没有人有权替所有部门决定。",
    done: "请每个业务部门派一位能拍板的工程师，每两周开一次会，每次一小时。问题提前一天写下来，会上只讨论有分歧的部分，结论当天公布，所有人可查。",
    outcome: "大多数问题在会前就有了答案。等待时间从一个多月缩短到一周。",
    differently: "一开始就写明委员会不管什么，可以省去许多争论。",
  },
  {
    title: "把上游贡献写进晋升材料",
    kind: "EXTERNAL_WORK_CREDIT",
    maturity: "ESTABLISHED",
    functions: ["TALENT", "UPSTREAM"],
    problem: "在社区里花了大量时间的同事，评审时却像什么都没做。",
    done: "与人力资源一起列出六类证据：代码评审、版本发布、问题讨论、文档、带新人、参与治理。每一类附上一个好例子和一个弱例子，放进晋升材料的模板。",
    outcome: "两轮晋升中有九个人用到，主管不再来问我们这些工作算不算数。",
    differently: "应当更早邀请主管参与，他们最清楚哪些证据看得懂。",
  },
  {
    title: "四个月一轮的结对",
    kind: "MENTORING",
    maturity: "TRYING",
    functions: ["TALENT", "UPSTREAM"],
    problem: "许多人想参与开源，却不敢提交第一个补丁。",
    done: "按项目结对，每周半小时，为期四个月。目标是被接受的一次贡献，以及给陌生人做一次评审。到期自动结束，可以再报名。",
    outcome: "第一轮十二对，九对达到目标。",
    differently: "允许中途退出而无需说明原因。",
  },
  {
    title: "小修改无需批准",
    kind: "UPSTREAM_POLICY",
    maturity: "WIDELY_USED",
    functions: ["UPSTREAM", "POLICIES"],
    problem: "改两行代码也要走完整的审批流程，于是大家把补丁留在内部，升级时一再重做。",
    done: "把政策改成三档：修复、测试和文档无需批准；新功能由主管书面同意；新项目由委员会决定。全部内容写在一页纸上，每档都有例子。",
    outcome: "一年内贡献数量增加到三倍，内部补丁减少了大半。",
  },
];
