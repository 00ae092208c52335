const list = (words: string) => words.trim().split(/\s+/);

/** Words of the trade in Chinese that a dictionary lacks, cuts in two or takes for a name. */
const TRADE_TERMS = list(`
  开源 开源办公室 开源项目办公室 开源软件 开源项目 开源社区 开源治理 开源合规 开源文化 开源战略 开源官 开源基金会 内源 内部开源
  许可证 许可协议 许可 双许可 著作权 版权声明 专利 商标 署名 传染性 宽松型 贡献者 贡献者协议 维护者 提交者 评审者 审阅者 审查者
  参与者 发起者 决策者 负责人 联络人 带头人 接班人 布道 布道师 布道者 倡导者 架构师 工程师 开发者 开发者关系 程序员 运维 运营
  产品经理 项目经理 项目集 项目群 技术写作 法务 法律顾问 法务部 合规官 首席 首席官 总监 高级总监 副总裁 总经理 高管 管理层 理事会 理事 董事会
  技术委员会 指导委员会 工作组 兴趣小组 特别兴趣小组 委员会 行为准则 章程 议程 会议纪要 路线图 里程碑 上游 下游 上游优先 回馈 回馈上游
  代码库 代码仓库 仓库 分支 主干 合并请求 拉取请求 合并 评审 代码评审 代码审查 提交 补丁 版本 发布 发布经理 版本公告 构建 流水线 自动化
  持续集成 持续交付 测试 单元测试 扫描 扫描器 误报 漏报 漏洞 安全公告 供应链 软件供应链 物料清单 软件物料清单 组件 依赖 依赖项 第三方 溯源
  入门 入职 新人 导师 导师制 辅导 带教 晋升 职级 职级体系 职级说明 序列 专业序列 管理序列 任职资格 胜任力 能力 能力项 维度 领域 行为 级别 等级
  初级 中级 高级 资深 专家 首席专家 主管 专员 助理 实习生 汇报 汇报线 绩效 考核 目标 关键结果 指标 度量 口径 活跃度 健康度 采用率 复用 复用率
  战略 战术 规划 落地 赋能 对齐 闭环 沉淀 拆解 牵头 推动 促成 协同 协作 跨部门 跨团队 干系人 利益相关方 同行 业界 行业 生态 生态圈 产业 标准
  标准化 影响力 领导力 执行力 沟通 文档 文档化 文档站 博客 演讲 讲师 峰会 技术大会 研讨会 黑客松 沙龙 线上 线下 直播 课程 培训 分享 案例
  谢谢 感谢 涨薪 加薪 调薪 年终奖 预算 赞助 捐赠 采购 供应商 合作伙伴 客户 问卷 审计 审计材料 风险 政策 流程 规范 指南 模板 常见问题 自助 工单 审批 申请 入库 准入 退出
  互联网 云原生 人工智能 大模型 数据库 操作系统 编译器 中间件 前端 后端 全栈 移动端 服务端 架构 框架 工具链 平台 基础设施 微服务 容器 插件
  接口 脚本 部署 监控 告警 日志 性能 稳定性 可用性 可维护性 可观测性 兼容性 安全性 多样性 包容性 多人 内网 公开 公开透明 透明 中立 匿名 反馈 回顾 复盘
  查清 修正 新建 中文 英文 中英文 双语 正文 非营利 拖慢 少见 授课 停用 兑现 登台 打开 口碑 愿景 使命 价值观 主人翁 自驱力 好奇心 同理心 责任心
  全球 海外 国内 国际 本地 跨国 区域 总部 子公司 事业部 业务线 产品线 研发 研发部 部门 团队 小组 全公司 集团 公司 公司内部 企业 组织
  学历 本科 硕士 博士 工作年限 经验 年限 以上 熟练 精通 熟悉 掌握 了解 具备 优先 加分项 任职要求 岗位 岗位职责 职责 出差 远程 驻场 弹性
  欧洲 亚洲 非洲 美洲 北美 南美 大洋洲 亚太 中东 欧美 政府 高校 大学 学生 学院派 学术 科研 教育
  单元格 表格 曾用名 嵌套 波浪 数据集 数据治理 隐私 个人信息 出口管制 知识产权 法规 条例 条款 侵权 诉讼 举报 投诉 声明 免责 担保
  甲方 乙方 双方 多方 一方 他方 三方 各方 相关方 新手 老手 高手 专人 本人 他人 何人 个人 众人 同事 同僚 下属 上级 平级 直属 虚线
  可持续 可持续性 长期主义 短期 中期 长期 季度 年度 半年 每周 每月 每季度 当天 当周 按时 及时 逐步 逐次 主动 独立 自主 复杂 模糊 不确定性
  规模化 体系化 制度化 常态化 产品化 商业化 国际化 本地化 多元化 可视化 结构化 量化 优化 简化 细化 深化 强化 内化 转化 孵化 毕业 归档
  仪表盘 看板 待办 优先级 需求 缺陷 技术债 债务 重构 迭代 冲刺 站会 例会 周会 月会 季会 评审会 答疑 值班 轮值 应急 响应 通报 披露 修复
`);

/** Characters of grammar, which stand between words: no name is told by them. */
const GRAMMAR = new Set(
  "的地得了着过在与和跟或及对为向从自于至到由以因而且但若如则即并等把被让给将使请该本某此每各所另其这那哪谁何什么" +
    "个不没无未勿别有是会能可要应需须想曾已刚才就便都也还又再更最很太极较只仅约均皆亦仍既虽且之者也其我你他她它您们吗呢吧啊呀",
);

/** Words of one character that ordinary sentences use, and characters that count, place and measure. */
const COMMON = new Set(
  "同一二三四五六七八九十百千万亿零两几半年月日周天时分秒号前后中上下内外里间旁人员位名条项份种类次遍届批组力量率度性化型版式制正近超" +
    "回场期队层级段步点面边侧端处部件套台篇页行列格字词句章节图表真好坏大小高低长短深浅快慢新旧早晚先左右东西南北全整满够足" +
    "单独总共远逾按照据依经比用做作办干搞弄看见听说讲谈写读念记问答学教练带领管理定选换改增减加删补填查找寻测试跑停开关启闭进出入来去走留住坐站放拿取送交接收发传转推拉提升降" +
    "家方法权责利益钱物事情况心手头口眼身义值价款税费金含指像似般样勾截供数拖常懂爱忙易错假实虚强弱硬软重轻厚薄宽窄粗细清明暗冷热急缓松紧老少做成占属尚",
);

/** Surnames, by which a person's name begins. */
export const SURNAMES: ReadonlySet<string> = new Set([
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳",
]);

const KNOWN = new Set(TRADE_TERMS);

/** Words of the trade in Chinese, for a dictionary that should not cut them in two. */
export const HAN_TRADE_TERMS: readonly string[] = TRADE_TERMS;

/** Whether a Chinese word belongs to the trade's own vocabulary. */
export function isHanTradeTerm(word: string): boolean {
  return KNOWN.has(word);
}

/** Whether a Chinese character is grammar. */
export function isHanGrammar(character: string): boolean {
  return GRAMMAR.has(character);
}

/** Whether a Chinese character stands alone in ordinary sentences: as grammar or as a word. */
export function standsAlone(character: string): boolean {
  return GRAMMAR.has(character) || COMMON.has(character);
}
