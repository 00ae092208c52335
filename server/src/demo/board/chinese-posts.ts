import type { WrittenPost } from "./demo-post.ts";

/** What leaders of the demo offer and ask for on the board, in Chinese. */
export const CHINESE_POSTS: readonly WrittenPost[] = [
  {
    title: "用一小时看看您的第一份职业阶梯",
    purpose: "MENTOR_OFFER",
    topics: ["FIRST_LADDER", "LEVELING"],
    format: "ONE_OFF",
    about: "我写过两份阶梯，推翻过一份。请带一页草稿来，我们一起看低两级的同事会怎么理解它。",
    ranks: [4, 7],
    capacity: 3,
    inReturn: "FEEDBACK",
  },
  {
    title: "如何在全球社区里争取一个维护者的位置？",
    purpose: "MENTOR_REQUEST",
    topics: ["CHINESE_AND_GLOBAL", "UPSTREAM"],
    format: "MONTHLY",
    about: "团队贡献了三年，评审仍然很慢，会议又总在深夜。想请教走通这条路的人：先做什么，少做什么。",
    alsoTalks: ["en"],
    inReturn: "WRITE_UP",
  },
  {
    title: "对照两家办公室的晋升证据",
    purpose: "COMPARE_NOTES",
    topics: ["PROMOTION", "UPSTREAM"],
    format: "PEER_SWAP",
    about: "我们接受六类证据，主管们仍然看不懂其中两类。愿意与一位同行逐条对照。",
    functions: ["TALENT", "UPSTREAM"],
    inReturn: "SWAP",
  },
  {
    title: "内部开源从十个团队到一百个团队",
    purpose: "MENTOR_OFFER",
    topics: ["INNERSOURCE", "METRICS"],
    format: "ONE_OFF",
    about: "前十个团队靠热情，后面的靠制度。可以谈谈我们做对了什么，以及哪两件事帮了倒忙。",
    functions: ["INNERSOURCE"],
    capacity: 2,
    inReturn: "FEEDBACK",
  },
  {
    title: "刚刚起步，想找几位同行定期交流",
    purpose: "COMPARE_NOTES",
    topics: ["SETTING_UP", "STRATEGY_AND_FUNDING"],
    format: "GROUP",
    about: "办公室成立不到一年，只有两个人。希望每月见一次，每次各带一个问题。",
    startingUp: true,
    capacity: 4,
    inReturn: "SWAP",
  },
];
