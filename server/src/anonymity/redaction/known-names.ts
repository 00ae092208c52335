/** What a name that many know stands for. */
export type KnownNameKind = "COMPANY" | "FOUNDATION" | "UNIVERSITY" | "PROJECT";

const list = (names: string) =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Names that are in the dictionary and yet hardly ever mean the word in a ladder: they count in small letters too. */
export const ALWAYS_NAMES: ReadonlySet<string> = new Set([
  ...[
    "google",
    "oracle",
    "amazon",
    "sap",
    "ibm",
    "cisco",
    "nokia",
    "netflix",
    "nvidia",
    "alibaba",
    "toyota",
    "honda",
  ],
  ...[
    "siemens",
    "bosch",
    "disney",
    "nintendo",
    "sony",
    "adobe",
    "intel",
    "aws",
    "tesla",
    "samsung",
    "xerox",
    "yahoo",
  ],
]);

/**
 * Names that whoever reads ladders would recognise, as plain facts, in English and Chinese. One beats the dictionary:
 * that a name is also a word does not make it one. Not among them: licences, projects that belong to nobody, and tools that every office uses.
 */
export const KNOWN_NAMES: Readonly<Record<KnownNameKind, readonly string[]>> = {
  COMPANY: list(`
    Google; Alphabet; DeepMind; YouTube; Waymo; Microsoft; LinkedIn; Xbox; Apple; Amazon; Amazon Web Services; AWS; Meta; Facebook;
    Instagram; WhatsApp; Oculus; Netflix; Nvidia; Mellanox; Intel; AMD; Xilinx; Arm; Qualcomm; Broadcom; VMware; Symantec; Pivotal; Micron;
    Texas Instruments; Analog Devices; NXP; STMicroelectronics; Infineon; Marvell; MediaTek; TSMC; GlobalFoundries; ASML; Samsung;
    SK Hynix; LG Electronics; Sony; Panasonic; Toshiba; Hitachi; Fujitsu; NEC; NTT; NTT Data; SoftBank; Rakuten; Mercari; KDDI; Canon;
    Nikon; Ricoh; Epson; Sharp; Kioxia; Renesas; Cybozu; CyberAgent; Yahoo; LY Corporation; Nintendo; Sega; Konami; Capcom; Line Corporation;
    Naver; Kakao; Coupang; Krafton; NCSoft; IBM; Kyndryl; Red Hat; HashiCorp; Oracle; Sun Microsystems; SAP; Salesforce; Tableau;
    MuleSoft; Heroku; Adobe; Figma; Autodesk; Atlassian; Mirantis; Canonical; SUSE; Rancher;
    Cloudflare; Fastly; Akamai; Linode; DigitalOcean; Hetzner; OVHcloud; Scaleway; Rackspace; Equinix; Vercel; Netlify; Supabase;
    Databricks; Snowflake; Cloudera; Confluent; Elastic; MongoDB; Redis Labs; Couchbase; Neo4j; Cockroach Labs; Timescale; ClickHouse;
    PingCAP; StarRocks; Zilliz; Pinecone; Weaviate; OpenAI; Anthropic; Mistral AI; Cohere; Hugging Face; Stability AI; xAI; Perplexity;
    Palantir; Splunk; Datadog; New Relic; Dynatrace; Grafana Labs; Sentry; PagerDuty; Honeycomb; Chainguard; Snyk; Sonatype; Tidelift;
    Synopsys; Black Duck; FOSSA; JFrog; Sonar; Veracode; Checkmarx; Mend.io; WhiteSource; Tenable; CrowdStrike; Okta; Auth0; Palo Alto Networks;
    Fortinet; Cisco; Meraki; Webex; Juniper Networks; Arista; Ericsson; Nokia; Bell Labs; Alcatel-Lucent; Huawei; ZTE; Ciena; Dell; EMC; Hewlett Packard;
    Hewlett Packard Enterprise; HPE; HP Inc; Aruba Networks; Lenovo; Acer; Asus; Foxconn; Quanta; Supermicro; NetApp; Pure Storage; Western Digital; Seagate;
    Uber; Lyft; DoorDash; Instacart; Airbnb; Booking.com; Expedia; Tripadvisor; Spotify; SoundCloud; Deezer; Pinterest; Snap Inc; Snapchat;
    Twitter; Reddit; Quora; Twitch; TikTok; ByteDance; Zoom Video; Dropbox; Box Inc; Evernote; Notion; Asana; Zendesk; Intercom;
    HubSpot; Mailchimp; Twilio; SendGrid; Shopify; eBay; Etsy; PayPal; Venmo; Stripe; Square Inc; Block Inc; Adyen; Klarna; Revolut; Monzo; Wise;
    N26; Starling Bank; Coinbase; Kraken; Binance; Robinhood; Plaid; Visa; Mastercard; American Express; Discover Financial; Capital One;
    JPMorgan; JPMorgan Chase; JP Morgan; Goldman Sachs; Morgan Stanley; Citigroup; Citibank; Bank of America; Wells Fargo; BNY Mellon; State Street;
    BlackRock; Vanguard; Fidelity; Charles Schwab; Two Sigma; Citadel; Jane Street; Bloomberg; FINOS; Nasdaq; Refinitiv; Thomson Reuters; S&P Global;
    Moody's; FactSet; MSCI; Deutsche Bank; Deutsche Boerse; Commerzbank; Allianz; Munich Re; UBS; Credit Suisse; Zurich Insurance; Swiss Re;
    BNP Paribas; Societe Generale; Credit Agricole; AXA; Natixis; Barclays; HSBC; Lloyds; NatWest; Royal Bank of Scotland; Standard Chartered; Santander;
    BBVA; CaixaBank; ING; Rabobank; ABN Amro; Nordea; Danske Bank; Handelsbanken; SEB; Swedbank; DNB; UniCredit; Intesa Sanpaolo;
    Royal Bank of Canada; RBC; Scotiabank; TD Bank; BMO; CIBC; ANZ; Westpac; Commonwealth Bank; National Australia Bank; DBS; OCBC;
    Nomura; Mizuho; MUFG; Sumitomo Mitsui; Itau; Nubank; Mercado Libre; MercadoLibre; Globo; Petrobras; Embraer; Vale; Cemex; Bimbo;
    Infosys; Wipro; Tata Consultancy Services; TCS; HCL; HCLTech; Tech Mahindra; Cognizant; Flipkart; Reliance; Jio; Zoho; Freshworks; Paytm; Zerodha;
    Accenture; Deloitte; PwC; KPMG; Ernst & Young; EY; McKinsey; Boston Consulting Group; BCG; Bain; Capgemini; Atos; Eviden; Sopra Steria; CGI; DXC;
    Thoughtworks; EPAM; GlobalLogic; Luxoft; Booz Allen; Leidos; SAIC; Lockheed Martin; Raytheon; Northrop Grumman; BAE Systems; Boeing; Airbus; Thales;
    Safran; Dassault; Leonardo; Rolls-Royce; SpaceX; Starlink; Tesla; Ford; General Motors; GM; Cruise Automation; Stellantis; Fiat; Chrysler; Jeep; Toyota; Woven;
    Lexus; Honda; Nissan; Subaru; Mazda; Mitsubishi; Suzuki; Yamaha; Hyundai; Kia; Volkswagen; VW; Cariad; Audi; Porsche; BMW; Mercedes; Mercedes-Benz;
    Daimler; Bosch; Continental AG; ZF Friedrichshafen; Valeo; Denso; Aisin; Magna; Aptiv; Volvo; Scania; Polestar; Renault; Peugeot; Citroen; Michelin;
    Jaguar Land Rover; Ferrari; Lamborghini; Rivian; Lucid Motors; NIO; XPeng; BYD; Geely; SAIC Motor; Great Wall Motor;
    Siemens; Siemens Healthineers; ABB; Schneider Electric; Philips; Signify; Honeywell; General Electric; GE Healthcare; Emerson Electric; Rockwell Automation; 3M; Caterpillar;
    John Deere; Deere; Cummins; Trumpf; Festo; Kuka; Liebherr; ThyssenKrupp; BASF; Bayer; Henkel; Merck; Boehringer Ingelheim; Fresenius; Roche; Genentech;
    Novartis; Sandoz; Pfizer; Moderna; Johnson & Johnson; AstraZeneca; GlaxoSmithKline; GSK; Sanofi; Novo Nordisk; Eli Lilly; AbbVie; Amgen; Gilead; Medtronic; Takeda;
    UnitedHealth; Optum; Kaiser Permanente; CVS; Walgreens; Walmart; Target; Costco; Kroger; Home Depot; Lowe's; Best Buy; IKEA; H&M; Zalando; Otto Group; Lidl; Aldi; Schwarz Group;
    Tesco; Sainsbury's; Ocado; Carrefour; Decathlon; Leroy Merlin; Adeo; Adidas; Puma; Nike; Inditex; Zara; LVMH; L'Oreal; Unilever; Nestle; Danone; PepsiCo; Coca-Cola;
    Procter & Gamble; Starbucks; McDonald's; Burger King; Domino's; Disney; Pixar; Warner Bros; Comcast; NBCUniversal; Paramount; BBC; ITV; Sky UK; New York Times; Washington Post; Guardian Media;
    Financial Times; The Economist; Axel Springer; Bertelsmann; Verizon; AT&T; T-Mobile; Deutsche Telekom; Telekom; Vodafone; Orange; Telefonica; Telenor; Telia; Swisscom; BT Group; Liberty Global;
    Bell Canada; Rogers; Telus; Telstra; Optus; Singtel; Etisalat; MTN; Safaricom; Shell; BP; TotalEnergies; ExxonMobil; Chevron; Equinor; Eni; Repsol; Aramco; Saudi Aramco; Gazprom;
    E.ON; RWE; EnBW; Vattenfall; Iberdrola; Enel; EDF; Engie; National Grid; Alliander; TenneT; RTE France; Elia; Orsted; Vestas; Deutsche Bahn; DB Systel; SBB; SNCF; Trenitalia; NS Reizigers;
    FedEx; UPS; DHL; Deutsche Post; Maersk; Kuehne+Nagel; Lufthansa; Air France; KLM; British Airways; Ryanair; EasyJet; Emirates; Qantas; Delta Air Lines; United Airlines; American Airlines; Marriott; Hilton;
    Electronic Arts; Activision; Blizzard; Ubisoft; Epic Games; Valve Corporation; Unity Technologies; Roblox; Riot Games; Rovio; Supercell; King Digital; Zynga; Indeed; Glassdoor; Workday; ServiceNow; Intuit;
    Sage Group; Xero; Yandex; VK Group; Kaspersky; JetBrains; Opera Software; Mozilla; Brave Software; DuckDuckGo; Proton AG; Tutanota; Nextcloud; ownCloud; Collabora; Igalia; Bootlin; Linaro; Wind River; Elektrobit; Codethink;
    Percona; MariaDB; EnterpriseDB; EDB; Automattic; WordPress.com; Acquia; Platform.sh; Shopware; Odoo; Talend; Alfresco; Liferay; Puppet Labs; Progress Software; Chef Software; Ansible; CoreOS; Weaveworks; Isovalent; Tigera; Solo.io; Kong Inc; Tetrate; Buoyant;
    Comcast Cable; Indeed.com; Postman; Wayfair; Squarespace; GoDaddy; Wix; Zapier; Trivago; Skyscanner; Deliveroo; Just Eat; Delivery Hero; HelloFresh; Gojek; Tokopedia; Grab Holdings; Sea Group; Shopee; Lazada; Traveloka; VNG; FPT; Viettel;
    Alibaba; Alibaba Cloud; Aliyun; Taobao; Tmall; Ant Group; Alipay; Tencent; WeChat; WeBank; Baidu; JD.com; Meituan; Didi; Pinduoduo; Xiaomi; Oppo; Vivo Mobile; OnePlus; Realme; Kuaishou; Bilibili; NetEase; Sohu; Sina; Weibo;
    Zhihu; Ctrip; Trip.com; iFlytek; SenseTime; Megvii; Horizon Robotics; Hikvision; Dahua; DJI; Inspur; Sugon; Hygon; Loongson; Phytium; Unisoc; HiSilicon; SMIC; China Mobile; China Unicom; China Telecom; State Grid; Sinopec; PetroChina;
    ICBC; Bank of China; Ping An; China Merchants Bank; UnionPay; Kingsoft; Kylinsoft; UnionTech; Deepin; iSoftStone; Kaiyuanshe; Yusur; Espressif; RT-Thread; Transwarp; OceanBase; DaoCloud; QingCloud; UCloud; Moonshot AI; DeepSeek; Zhipu; SF Express;
    谷歌; 微软; 苹果公司; 亚马逊; 脸书; 英伟达; 英特尔; 高通; 博通; 三星; 索尼; 松下; 东芝; 日立; 富士通; 软银; 甲骨文公司; 红帽; 赛门铁克; 思科; 爱立信; 诺基亚; 戴尔; 惠普; 慧与; 联想集团; 联想公司; 宏碁; 华硕; 富士康; 台积电; 联发科;
    阿里巴巴; 阿里云; 阿里; 淘宝; 天猫; 蚂蚁集团; 蚂蚁金服; 支付宝; 腾讯; 腾讯云; 微信团队; 微众银行; 百度; 百度智能云; 京东; 京东方; 美团; 滴滴; 滴滴出行; 拼多多; 字节跳动; 字节; 抖音; 今日头条; 飞书; 火山引擎; 小米; 小米集团; 华为; 华为云; 海思; 荣耀终端;
    中兴; 中兴通讯; 快手科技; 哔哩哔哩; 网易; 搜狐; 新浪; 微博; 知乎; 携程; 去哪儿网; 科大讯飞; 讯飞; 商汤; 旷视; 依图; 寒武纪; 地平线机器人; 海康威视; 大华股份; 大疆; 浪潮; 浪潮信息; 中科曙光; 曙光信息; 海光信息; 龙芯; 飞腾信息; 兆芯; 紫光; 展锐; 中芯国际; 长江存储;
    中国移动; 中国联通; 中国电信; 国家电网; 南方电网; 中国石化; 中国石油; 中国银联; 工商银行; 农业银行; 中国银行; 建设银行; 交通银行; 招商银行; 浦发银行; 平安集团; 中国平安; 平安科技; 中信集团; 金山软件; 金山办公; 用友; 金蝶; 东软; 软通动力; 中软国际; 麒麟软件; 统信软件;
    普元信息; 恒生电子; 星环科技; 达梦; 人大金仓; 平凯星辰; 涛思数据; 极狐; 深信服; 奇安信; 启明星辰; 绿盟科技; 三六零; 奇虎; 猎豹移动; 美的集团; 海尔; 海信; 格力电器; 比亚迪; 吉利; 蔚来; 小鹏汽车; 理想汽车; 上汽; 一汽; 东风汽车; 长城汽车; 宁德时代; 顺丰; 中通快递; 饿了么; 得物; 唯品会; 苏宁; 贝壳找房; 作业帮; 好未来; 新东方; 货拉拉; 传音; 乐鑫; 睿赛德; 青云科技; 优刻得; 七牛云; 又拍云; 月之暗面; 深度求索; 智谱; 百川智能; 零一万物;
    西门子; 博世; 大众汽车; 宝马; 奔驰; 丰田; 本田; 日产; 现代汽车; 特斯拉; 福特; 通用汽车; 埃森哲; 德勤; 普华永道; 毕马威; 安永; 麦肯锡; 高盛; 摩根大通; 摩根士丹利; 花旗; 汇丰; 渣打; 瑞银; 德意志银行; 彭博; 沃尔玛; 星巴克; 麦当劳; 宜家; 迪士尼; 波音; 空中客车; 壳牌; 埃克森美孚; 爱彼迎; 优步; 领英; 推特; 奈飞; 开源中国; 开放原子
  `),
  FOUNDATION: list(`
    Linux Foundation; LF AI; LF Data; LF Edge; LF Energy; LF Networking; LF Europe; CNCF; Cloud Native Computing Foundation; OpenSSF; TODO Group; CHAOSS; SPDX Workgroup; OpenChain; Hyperledger; Zowe; Apache Software Foundation;
    Eclipse Foundation; OpenJS; OpenJS Foundation; Node.js Foundation; Python Software Foundation; PyTorch Foundation; NumFOCUS; Rust Foundation; GNOME Foundation; KDE e.V.; Document Foundation; Free Software Foundation; FSFE; Open Source Initiative;
    Open Infrastructure Foundation; OpenInfra; OpenStack Foundation; OpenID Foundation; OWASP Foundation; Mozilla Foundation; Wikimedia; Wikimedia Foundation; Software Freedom Conservancy; Software Freedom Law Center; Open Invention Network; Outreachy;
    InnerSource Commons; Sovereign Tech Fund; Sovereign Tech Agency; NLnet; Prototype Fund; OpenForum Europe; OSPO Alliance; OW2; Open Collective; Sloan Foundation; Ford Foundation; Gates Foundation; Chan Zuckerberg Initiative; Open Technology Fund; GraphQL Foundation; RISC-V International; Khronos;
    W3C; IETF; OASIS Open; Ecma International; OMG Group; Autosar; GENIVI; COVESA; Automotive Grade Linux; SOAFEE; FINOS Foundation; Academy Software Foundation; Open Compute Project; OpenUK; Open Source Hong Kong; Bitkom; DINUM; ZenDiS; Digital Public Goods Alliance; UNICEF; United Nations; World Health Organization; European Commission; NASA; CERN; ESA; Fraunhofer; Max Planck Society; Inria; RISE Sweden; Los Alamos; Lawrence Livermore; Sandia National Laboratories; Oak Ridge; Argonne;
    Linux基金会; 云原生计算基金会; 开放原子开源基金会; 开放原子基金会; 阿帕奇软件基金会; 木兰开源社区; 开源社; 中国信通院; 信通院; 中国开源软件推进联盟; 中国电子标准化协会; 电子标准院; 中国科学院; 中科院; 软件所; 计算所; 鹏城实验室; 之江实验室; 工信部; 上海白玉兰开源开放研究院
  `),
  UNIVERSITY: list(`
    Stanford; Stanford University; Harvard; Princeton; Yale; Columbia University; Cornell; Berkeley; UC Berkeley; UC Santa Cruz; UC Davis; UCLA; Caltech; Carnegie Mellon; Georgia Tech; Purdue; Johns Hopkins; Rochester Institute of Technology; Saint Louis University; Vermont; University of Texas; University of Wisconsin; University of Washington; George Washington University; Syracuse University;
    Oxford; Oxford University; Cambridge University; University of Cambridge; Imperial College; University College London; University of Edinburgh; King's College London; ETH Zurich; EPFL; TU Munich; RWTH Aachen; TU Berlin; Karlsruhe Institute of Technology; Sorbonne; Ecole Polytechnique; TU Delft; KU Leuven; Trinity College Dublin; Lero; University of Helsinki; Aalto; KTH; Chalmers; DTU; University of Oslo; Politecnico di Milano; Universidad Rey Juan Carlos;
    University of Toronto; McGill; University of British Columbia; Waterloo University; University of Melbourne; Australian National University; National University of Singapore; Nanyang Technological University; University of Tokyo; Kyoto University; KAIST; Seoul National University; Indian Institute of Technology; IIT Bombay; IIT Delhi; Technion; Tsinghua; Peking University; Fudan; Shanghai Jiao Tong; Zhejiang University; East China Normal University; Hong Kong University; HKUST;
    清华大学; 清华; 北京大学; 北大; 复旦大学; 复旦; 上海交通大学; 浙江大学; 浙大; 南京大学; 中国科学技术大学; 中科大; 武汉大学; 华中科技大学; 哈尔滨工业大学; 哈工大; 北京航空航天大学; 北航; 北京理工大学; 西安交通大学; 电子科技大学; 国防科技大学; 华东师范大学; 中山大学; 同济大学; 南开大学; 天津大学; 兰州大学; 香港大学; 香港科技大学; 台湾大学
  `),
  PROJECT: list(`
    TensorFlow; PyTorch; Angular; AngularJS; React Native; Kubeflow; Istio; Knative; gRPC; Bazel; Flutter; Chromium; Android; AOSP; Golang; Kotlin; Backstage by; Envoy Proxy; OpenShift; Fedora; CentOS; RHEL; openSUSE; Ubuntu; Debian; Zowe; Open Liberty; Quarkus; WildFly; JBoss; Keycloak; OpenJDK; GraalVM; VirtualBox; MySQL; TypeScript; .NET; PowerShell; Azure; AWS Lambda; Amazon S3; Firecracker VM; Bottlerocket; OpenSearch; Corretto; FreeRTOS; GitHub Copilot; Terraform; Swift; Xcode; WebKit; LLVM; ROCm; CUDA; oneAPI; OpenVINO; Yocto; Zephyr; Tizen; Ceph; Gluster;
    OpenHarmony; HarmonyOS; openEuler; openGauss; MindSpore; OpenAnolis; Anolis; Dragonwell; Dubbo; RocketMQ; Nacos; Seata; Sentinel Dashboard; Ant Design; SOFAStack; TencentOS; TARS; TubeMQ; PaddlePaddle; Apollo Auto; Apache Doris; ECharts; TiDB; TiKV; Milvus; ShardingSphere; SkyWalking; Kylin OS; XuperChain; BRPC; CloudWeGo; Kitex; Rainbond; EdgeX; KubeEdge; Volcano Scheduler; Karmada; OpenYurt; Dragonfly P2P; Harbor Registry; KubeSphere; KubeVela; Taro; MegEngine; OneFlow; Qwen; Llama; Gemini; ChatGPT; Copilot; Claude;
    鸿蒙; 开源鸿蒙; 欧拉; 龙蜥; 飞桨; 昇思; 昇腾; 鲲鹏; 麒麟操作系统; 统信UOS; 通义千问; 文心一言; 混元
  `),
};
