// The words that texts are made of, in Chinese and English. No place, body or person of these names is meant.

const pairs = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .map(([zh, en]) => ({ zh, en }));

export const SECTORS = pairs(`
纺织印染|textile dyeing
食品饮料|food and beverage
乳制品|dairy
粮油加工|grain and oil processing
茶叶加工|tea processing
家具制造|furniture making
造纸包装|paper and packaging
精细化工|fine chemicals
化学制药|chemical pharmaceuticals
中药制造|herbal medicine making
橡胶轮胎|rubber and tyre
塑料制品|plastic products
水泥建材|cement and building materials
陶瓷卫浴|ceramics and sanitary ware
平板玻璃|flat glass
钢铁冶炼|iron and steel smelting
有色金属|non-ferrous metals
铸造锻压|casting and forging
通用机械|general machinery
机床工具|machine tools
轴承齿轮|bearings and gears
农业机械|agricultural machinery
工程机械|construction machinery
轨道装备|rail equipment
船舶海工|shipbuilding and offshore
汽车零部件|vehicle parts
新能源汽车|new energy vehicles
动力电池|power batteries
光伏组件|solar modules
风电装备|wind power equipment
输变电设备|power transmission equipment
家用电器|household appliances
消费电子|consumer electronics
集成电路|integrated circuits
显示面板|display panels
仪器仪表|instruments and meters
医疗器械|medical devices
五金制品|hardware products
服装鞋帽|garments and footwear
煤炭洗选|coal washing
`);

export const OBJECTS = pairs(`
配料工序|batching
注塑工序|injection moulding
焊接工序|welding
涂装工序|coating
热处理工序|heat treatment
装配工序|assembly
检测工序|inspection
包装工序|packaging
仓储环节|warehousing
配送环节|delivery
采购环节|procurement
售后环节|after-sales service
研发环节|product development
工艺设计环节|process design
生产排程|production scheduling
设备运维|equipment maintenance
模具管理|mould management
刀具管理|cutting tool management
能源管理|energy management
废水处理|waste water treatment
粉尘治理|dust control
危险源管理|hazard management
质量追溯|quality tracing
订单管理|order management
供应商协同|supplier collaboration
客户服务|customer service
备件管理|spare parts management
产线换型|line changeover
车间物流|workshop logistics
计量校准|metrology and calibration
`);

export const AIMS = pairs(`
在线优化|online optimisation
数字化管控|digital control
智能决策|intelligent decision-making
协同作业|collaborative operation
精细管理|fine-grained management
异常预警|anomaly warning
远程诊断|remote diagnosis
自动判定|automatic judgement
柔性配置|flexible configuration
全程追溯|end-to-end tracing
动态调度|dynamic dispatching
虚拟验证|virtual verification
能效提升|energy efficiency improvement
成本核算|cost accounting
安全防护|safety protection
知识沉淀|knowledge retention
无人化运行|unattended operation
预测性维护|predictive maintenance
精准配送|precise delivery
碳足迹核算|carbon footprint accounting
`);

export const ACTIVITIES = pairs(`
需求分析|requirements analysis
方案设计|scheme design
工艺规划|process planning
样件试制|sample making
物料准备|material preparation
作业排程|job scheduling
参数设定|parameter setting
过程巡检|process patrol inspection
成品检验|finished product inspection
批次管理|batch management
库存盘点|stock taking
出入库作业|inbound and outbound operations
运输配送|transport and delivery
设备点检|equipment spot checks
故障维修|fault repair
备件采购|spare parts purchasing
能耗统计|energy consumption statistics
排放监测|emission monitoring
应急处置|emergency response
人员培训|staff training
合同评审|contract review
订单交付|order delivery
客户回访|customer follow-up
绩效考核|performance appraisal
供应商评价|supplier evaluation
数据汇总|data aggregation
计量检定|metrological verification
现场整理|workplace tidying
变更管理|change management
成本归集|cost collection
`);

export const PROBLEMS = pairs(`
数据分散难汇集|scattered data that is hard to gather
响应速度慢|slow response
换型时间长|long changeover times
质量波动大|large quality fluctuations
人工判定误差大|large errors of manual judgement
设备停机频繁|frequent equipment downtime
库存积压严重|heavy stock backlogs
能源浪费突出|marked waste of energy
追溯链条不完整|incomplete tracing chains
交付周期不稳定|unstable delivery times
经验难以传承|experience that is hard to pass on
安全风险难预判|safety risks that are hard to foresee
计划变更频繁|frequent changes of plan
物流路径不合理|irrational logistics routes
协同效率低|low collaboration efficiency
试制成本高|high trial-production costs
排放数据不准|inaccurate emission data
备件供应不及时|late supply of spare parts
工序衔接不畅|poorly linked operations
信息传递滞后|delayed passing of information
检测覆盖率低|low inspection coverage
资源利用率低|low resource utilisation
成本核算粗放|coarse cost accounting
设备状态不透明|opaque equipment condition
`);

export const SYSTEM_HEADS = pairs(`
综合管控|integrated control
数据采集|data acquisition
仿真分析|simulation and analysis
质量管理|quality management
智能排程|intelligent scheduling
仓储管理|warehouse management
设备健康管理|equipment health management
能源监测|energy monitoring
安全监管|safety supervision
供应链协同|supply chain collaboration
客户服务|customer service
工艺知识|process knowledge
视觉检测|visual inspection
物流调度|logistics dispatching
生命周期管理|life-cycle management
成本分析|cost analysis
环保监测|environmental monitoring
配方管理|formula management
远程运维|remote operation and maintenance
数字化交付|digital delivery
`);

export const SYSTEM_KINDS = pairs(`
平台|platform
系统|system
中心|centre
工具|tool
模块|module
终端|terminal
`);

export const TECH_HEADS = pairs(`
多源|multi-source
多目标|multi-objective
多尺度|multi-scale
轻量化|lightweight
自适应|adaptive
分布式|distributed
实时|real-time
三维|three-dimensional
高精度|high-precision
低功耗|low-power
异构|heterogeneous
增量|incremental
可解释|explainable
跨域|cross-domain
在线|online
边缘|edge
混合|hybrid
非接触|contactless
自监督|self-supervised
云边协同|cloud-edge
小样本|few-shot
时序|time-series
语义|semantic
机理驱动|mechanism-driven
全要素|all-factor
高通量|high-throughput
隐私保护|privacy-preserving
抗干扰|interference-resistant
模块化|modular
弹性|elastic
`);

export const TECH_KINDS = pairs(`
数据融合|data fusion
建模仿真|modelling and simulation
参数寻优|parameter optimisation
图像识别|image recognition
故障诊断|fault diagnosis
路径规划|path planning
需求预测|demand forecasting
知识图谱|knowledge graphs
定位导航|positioning and navigation
无线通信|wireless communication
标识解析|identifier resolution
缺陷检测|defect detection
能耗建模|energy modelling
过程控制|process control
联合调度|joint dispatching
异常检测|anomaly detection
数字孪生|digital twins
语音交互|voice interaction
三维重建|reconstruction
风险评估|risk assessment
流程挖掘|process mining
光谱分析|spectral analysis
声纹监测|acoustic monitoring
智能推荐|recommendation
力控装配|force-controlled assembly
安全计算|secure computing
增材制造|additive manufacturing
人机交互|human-machine interaction
传感组网|sensor networking
软件测量|soft sensing
`);

export const OUTCOMES = pairs(`
缩短交付周期|shorten delivery times
降低运营成本|lower operating costs
提高产品一致性|raise product consistency
提升设备利用率|raise equipment utilisation
减少人工干预|reduce manual intervention
降低能源消耗|lower energy consumption
提高一次合格率|raise the first-pass yield
缩短研制周期|shorten development cycles
降低库存水平|lower stock levels
提升响应能力|improve responsiveness
实现按需生产|produce on demand
实现过程可追溯|make the process traceable
降低安全风险|lower safety risks
减少污染物排放|reduce pollutant emissions
提高物流效率|raise logistics efficiency
实现资源共享|share resources
提升决策水平|improve decision-making
实现透明管理|make management transparent
降低维护成本|lower maintenance costs
提升客户满意度|raise customer satisfaction
`);

export const TOPICS = pairs(`
智能车间建设|smart workshop construction
绿色工厂创建|green factory creation
节能技术改造|energy-saving retrofits
中小企业数字化|the digitalisation of smaller enterprises
工业软件应用|the use of industrial software
安全生产整治|work safety rectification
质量标杆培育|the cultivation of quality benchmarks
专项资金申报|applications for special funds
技术中心认定|the recognition of technology centres
新产品鉴定|the appraisal of new products
产业链对接|industrial chain matchmaking
人才培训|the training of skilled staff
数据安全检查|data security checks
设备更新|equipment renewal
公共服务平台遴选|the selection of public service platforms
揭榜攻关|open-call research tasks
试点示范推荐|the recommendation of pilot demonstrations
统计监测|statistical monitoring
标准宣贯|the promotion of standards
循环化改造|recycling retrofits
清洁生产审核|cleaner production audits
首台套装备奖励|rewards for first-of-a-kind equipment
园区评价|the evaluation of industrial parks
供需信息征集|the collection of supply and demand information
融资服务|financing services
信用评价|credit evaluation
服务型制造|service-oriented manufacturing
网络协同制造|networked collaborative manufacturing
能耗限额核查|verification against energy limits
工艺改进交流|exchanges on process improvement
`);

export const ACTS = pairs(`
申报|applications for
组织开展|the organisation of
做好|doing well in
公布|the publication of results of
复核|the review of
推进|advancing
规范|regulating
征集|calls for
调整|adjustments to
总结|summaries of
`);

export const BODIES = pairs(`
工业和信息化局|Bureau of Industry and Information Technology
发展和改革局|Bureau of Development and Reform
科学技术局|Bureau of Science and Technology
市场监督管理局|Bureau of Market Regulation
生态环境局|Bureau of Ecology and Environment
应急管理局|Bureau of Emergency Management
数据管理局|Bureau of Data
财政局|Bureau of Finance
`);

export const UNITS = pairs(`
企业|enterprises
园区|parks
项目|projects
车间|workshops
产线|production lines
实验室|laboratories
`);

// Places are two of these.
export const SYLLABLES = pairs(`
云|yun
溪|xi
青|qing
岭|ling
石|shi
泉|quan
南|nan
河|he
平|ping
山|shan
安|an
林|lin
白|bai
沙|sha
东|dong
湖|hu
长|chang
田|tian
金|jin
桥|qiao
新|xin
塘|tang
北|bei
江|jiang
高|gao
原|yuan
清|qing
浦|pu
花|hua
园|yuan
龙|long
门|men
竹|zhu
海|hai
松|song
阳|yang
梅|mei
川|chuan
柳|liu
州|zhou
`);
