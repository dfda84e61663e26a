/** Cases of the rules of the audit. */

/** Rule, a text that breaks it, and the nearest text that does not. */
export type Case = readonly [rule: string, wrong: string, right: string];

/** Rules on numbers. */
export const CASES: readonly Case[] = [
  [
    "same-value",
    "市场主体〔4.1|市场主体|万户|target|2025〕万户。表中〔4.3|市场主体总量|万户|target|2025||table:专栏1〕万户。",
    "市场主体〔41000|市场主体|户|target|2025〕户。表中〔4.1|市场主体总量|万户|target|2025||table:专栏1〕万户。",
  ],
  [
    "interim-path",
    "分年〔10|床位|张|baseline|2020||annex:1〕〔12|床位|张|interim|2021||annex:1〕〔15|床位|张|target|2025||annex:1〕。到2025年〔18|床位|张|target|2025〕张。",
    "分年〔10|床位|张|baseline|2020||annex:1〕〔12|床位|张|interim|2021||annex:1〕〔18|床位|张|target|2025||annex:1〕。到2025年〔18|床位|张|target|2025〕张。",
  ],
  [
    "growth",
    "2015年〔398.73|市场主体|万户|achieved|2015〕万户。2020年〔695|市场主体|万户|achieved|2020〕万户,较2015年增长〔70|市场主体增长|%|achieved|2020|growth〕%。",
    "2015年〔398.73|市场主体|万户|achieved|2015〕万户。2020年〔695|市场主体|万户|achieved|2020〕万户,较2015年增长〔74|市场主体增长|%|achieved|2020|growth〕%。",
  ],
  [
    "growth",
    "2020年〔100|床位|张|achieved|2020〕张。到2025年〔200|床位|张|target|2025〕张,年均增长〔20|床位年均增长|%|target|2021-2025|growth〕%。",
    "2020年〔100|床位|张|achieved|2020〕张。到2025年〔200|床位|张|target|2025〕张,年均增长〔14.9|床位年均增长|%|target|2021-2025|growth〕%。",
  ],
  [
    "growth",
    "2015年〔100|专利|件|achieved|2015〕件。2020年〔310|专利|件|achieved|2020〕件,增长〔3.1|专利增长|倍|achieved|2020|growth〕倍,较2015年增长〔3.1|专利增长|倍|achieved|2020|growth〕倍。",
    "2015年〔100|专利|件|achieved|2015〕件。2020年〔310|专利|件|achieved|2020〕件,是2015年的〔3.1|专利增长|倍|achieved|2020|growth〕倍。",
  ],
  [
    "ratio-total",
    "商标〔9476|有效注册商标拥有量|件|achieved|2020〕件,市场主体〔7.16|市场主体|万户|achieved|2020〕万户,每万户〔1319.13|每万户市场主体注册商标拥有量|件|achieved|2020〕件。",
    "商标〔9476|有效注册商标拥有量|件|achieved|2020〕件,市场主体〔7.16|市场主体|万户|achieved|2020〕万户,每万户〔1323|每万户市场主体注册商标拥有量|件|achieved|2020〕件。",
  ],
  [
    "increments",
    "2015年〔100|馆舍|座|achieved|2015〕座,2020年〔150|馆舍|座|achieved|2020〕座,五年净增〔60|五年净增馆舍|座|achieved|2016-2020|increment〕座。",
    "2015年〔100|馆舍|座|achieved|2015〕座,2020年〔150|馆舍|座|achieved|2020〕座,五年净增〔50|五年净增馆舍|座|achieved|2016-2020|increment〕座。",
  ],
  [
    "increments",
    "2015年〔398.73|市场主体|万户|achieved|2015〕万户,新登记〔296.3|新登记市场主体|万户|achieved|2016-2020|increment〕万户,2020年〔695.00|市场主体|万户|achieved|2020〕万户。",
    "2015年〔398.73|市场主体|万户|achieved|2015〕万户,净增〔296.3|净增市场主体|万户|achieved|2016-2020|increment〕万户,2020年〔695.00|市场主体|万户|achieved|2020〕万户。",
  ],
  [
    "part-whole",
    "市场主体〔7.16|市场主体|万户|achieved|2020〕万户,其中企业〔71700|企业|户|achieved|2020〕户。",
    "市场主体〔7.16|市场主体|万户|achieved|2020〕万户,其中企业〔71600|企业|户|achieved|2020〕户。",
  ],
  ["percent-over", "合格率〔101|抽检合格率|%|target|2025〕%。", "合格率〔100|抽检合格率|%|target|2025〕%。"],
  [
    "stock-flow",
    "分年〔7|地理标志总量|项|baseline|2020||annex:3〕〔2|地理标志总量|项|interim|2021||annex:3〕〔3|地理标志总量|项|target|2025||annex:3〕;目标〔12|地理标志总量|项|target|2025〕项。",
    "分年〔7|地理标志总量|项|baseline|2020||annex:3〕〔9|地理标志总量|项|interim|2021||annex:3〕〔12|地理标志总量|项|target|2025||annex:3〕;目标〔12|地理标志总量|项|target|2025〕项。",
  ],
  [
    "mixed-basis",
    "增速〔2.9|增加值增速|%|baseline|2020|growth|table:1〕,〔7|增加值增速|%|target|2025|growth|table:1〕(年均)。",
    "增速〔2.9|增加值增速|%|baseline|2020|growth|table:1〕(年均),〔7|增加值增速|%|target|2025|growth|table:1〕(年均)。",
  ],
  [
    "year-on-year",
    "十三五末,实有〔7.16|市场主体|万户|achieved|2020〕万户,同比增长〔51.70|市场主体增长|%|achieved|2020|growth〕%。",
    "2020年,实有〔7.16|市场主体|万户|achieved|2020〕万户,同比增长〔51.70|市场主体增长|%|achieved|2020|growth〕%。",
  ],
  [
    "target-not-better",
    "〔99.3|农产品监测合格率|%|baseline|2020||table:1〕〔99|农产品监测合格率|%|target|2025||table:1〕",
    "〔99.3|农产品监测合格率|%|baseline|2020||table:1〕〔99.5|农产品监测合格率|%|target|2025||table:1〕",
  ],
  [
    "target-not-better",
    "〔0.1|万台设备死亡率||baseline|2020||table:1〕〔0.3|万台设备死亡率||target|2025||table:1〕",
    "〔0.3|万台设备死亡率||baseline|2020||table:1〕〔0.1|万台设备死亡率||target|2025||table:1〕",
  ],
  [
    "target-below-reported",
    "已达〔99.36|食品评价性抽检合格率|%|achieved|2020〕%。目标〔98|食品安全评价性抽检合格率|%|target|2025〕%。",
    "已达〔97.36|食品评价性抽检合格率|%|achieved|2020〕%。目标〔98|食品安全评价性抽检合格率|%|target|2025〕%。",
  ],
  [
    "related-values",
    "办结率〔100|消费者投诉实时办结率|%|achieved|2020〕%。表〔90|消费投诉按期办结率|%|baseline|2020||table:1〕",
    "办结率〔100|行政许可实时办结率|%|achieved|2020〕%。表〔90|消费投诉按期办结率|%|baseline|2020||table:1〕",
  ],
  [
    "related-values",
    "合格率〔96|食品和农产品抽检合格率|%|achieved|2020〕%。表〔98|食品抽检合格率|%|baseline|2020||table:1〕",
    "合格率〔96|农村食品抽检合格率|%|achieved|2020〕%。表〔98|食品抽检合格率|%|baseline|2020||table:1〕",
  ],
  [
    "binding-baseline",
    "表〔90|办结率|%|baseline|2020||table:1〕〔95|办结率|%|target|2025||table:1〕;〔0.09|万台死亡人数|人|target|2025||table:1|=|约束性〕",
    "表〔90|办结率|%|baseline|2020||table:1〕〔95|办结率|%|target|2025||table:1〕;〔0.09|万台死亡人数|人|target|2025||table:1|=|预期性〕",
  ],
  [
    "unit-conflict",
    "〔2800|无理由退货企业|万家|achieved|2020||table:1〕;〔2800|无理由退货承诺单位|家|baseline|2020||table:2〕",
    "〔2800|无理由退货企业|家|achieved|2020||table:1〕;〔2800|无理由退货企业|家|baseline|2020||table:2〕",
  ],
  [
    "two-names",
    "〔0.38|万台特种设备事故率||achieved|2020〕,表〔0.38|万台特种设备死亡率||baseline|2020||table:1〕",
    "〔0.38|万台特种设备事故率||achieved|2020〕,表〔0.26|万台特种设备死亡率||baseline|2020||table:1〕",
  ],
  [
    "two-natures",
    "〔95|办结率|%|target|2025||table:1|=|约束性〕;〔95|办结率|%|target|2025||annex:1|=|预期性〕",
    "〔95|办结率|%|target|2025||table:1|=|约束性〕;〔95|办结率|%|target|2025||annex:1〕",
  ],
  [
    "bound-lost",
    "〔4|抽检量|批次/千人|target|2025〕;〔4|抽检量|批次/千人|target|2025||table:1|<=〕;〔4|抽检量|批次/千人|target|2025||annex:1|>=〕",
    "〔4|抽检量|批次/千人|target|2025〕;〔4|抽检量|批次/千人|target|2025||table:1|>=〕",
  ],
  [
    "target-not-better",
    "〔4.1|城镇污染物排放率|%|baseline|2020||table:1〕〔5|城镇污染物排放率|%|target|2025||table:1〕",
    "〔4.1|城镇污染物排放率|%|baseline|2020||table:1〕〔5|城镇污染物排放率|%|target|2025||table:1|<〕",
  ],
  [
    "target-not-better",
    "〔8.7|产品合格率|%|baseline|2020||table:1〕〔8|产品合格率|%|target|2025||table:1〕",
    "〔8.7|企业营收年均增速|%|baseline|2020||table:1〕〔8|企业营收年均增速|%|target|2025||table:1〕",
  ],
  [
    "target-below-reported",
    "本市设备事故率〔4.1|设备事故率|%|achieved|2020〕%。设备事故率控制在〔5|设备事故率|%|target|2025||table:1|<=〕%以内。",
    "本市居民能耗占比〔4.1|居民能耗占比|%|achieved|2020〕%。居民能耗占比控制在〔5|居民能耗占比|%|target|2025||table:1|<=〕%以内。",
  ],
  [
    "increments",
    "2020年公园〔12|公园|座|baseline|2020〕座。新建公园〔4|新建公园|座|target|2021-2025|increment〕座。到2025年公园〔7|公园|座|target|2025〕座。",
    "2020年实施工程〔12|工程|项|baseline|2020〕项。新增工程〔4|新增工程|项|target|2021-2025|increment〕项。另有工程〔7|工程|项|target|2025〕项。",
  ],
  [
    "increments",
    "五年新建馆舍〔60|新建馆舍|座|achieved|2016-2020|increment〕座。到2020年馆舍〔50|馆舍|座|achieved|2020〕座。",
    "五年新建馆舍〔60|新建馆舍|座|achieved|2016-2020|increment〕座,其中示范馆舍〔50|馆舍|座|achieved|2020〕座。",
  ],
  ["percent-over", "群众知晓率〔109|群众知晓率|%|target|2025〕%。", "毛入学率〔109|高等教育毛入学率|%|target|2025〕%。"],
  [
    "leap",
    "〔1200|养老床位|张|baseline|2020||table:1〕〔15000|养老床位|张|target|2025||table:1〕",
    "〔2|养老床位|张|baseline|2020||table:1〕〔30|养老床位|张|target|2025||table:1〕",
  ],
  [
    "yearly-sum",
    "五年新建馆舍〔3|新建馆舍|座|target|2021-2025|increment|table:1〕座。〔0|新建馆舍|座|interim|2021|increment|annex:1〕〔3|新建馆舍|座|interim|2022|increment|annex:1〕〔1|新建馆舍|座|interim|2023|increment|annex:1〕〔1|新建馆舍|座|interim|2024|increment|annex:1〕〔1|新建馆舍|座|target|2025|increment|annex:1〕",
    "五年新建馆舍〔6|新建馆舍|座|target|2021-2025|increment|table:1〕座。〔0|新建馆舍|座|interim|2021|increment|annex:1〕〔3|新建馆舍|座|interim|2022|increment|annex:1〕〔1|新建馆舍|座|interim|2023|increment|annex:1〕〔1|新建馆舍|座|interim|2024|increment|annex:1〕〔1|新建馆舍|座|target|2025|increment|annex:1〕",
  ],
  [
    "growth",
    "2020年总产值〔1000|地区总产值|亿元|achieved|2020|annual〕亿元。2021年总产值〔2000|地区总产值|亿元|achieved|2021|annual〕亿元,比上年增长〔50|地区总产值增长|%|achieved|2021|growth〕%。",
    "2020年总产值〔1000|地区总产值|亿元|achieved|2020|annual〕亿元。2021年总产值〔1530|地区总产值|亿元|achieved|2021|annual〕亿元,比上年增长〔50|地区总产值增长|%|achieved|2021|growth〕%。",
  ],
  [
    "growth",
    "2020年〔1520|馆藏|册|achieved|2020〕册。2025年〔2400|馆藏|册|target|2025〕册,较2020年〔翻一番|馆藏增长|倍|target|2025|growth〕。",
    "2020年〔1520|馆藏|册|achieved|2020〕册。2025年〔3000|馆藏|册|target|2025〕册,较2020年〔翻一番|馆藏增长|倍|target|2025|growth〕。",
  ],
  [
    "interim-path",
    "分年〔4|抽检量|批次/千人|baseline|2020||annex:1〕〔4|抽检量|批次/千人|interim|2021||annex:1|>〕〔8|抽检量|批次/千人|interim|2022||annex:1|>〕〔4|抽检量|批次/千人|target|2025||annex:1|>〕",
    "分年〔4|抽检量|批次/千人|baseline|2020||annex:1〕〔4|抽检量|批次/千人|interim|2021||annex:1|>〕〔4.1|抽检量|批次/千人|interim|2022||annex:1|>〕〔4.2|抽检量|批次/千人|target|2025||annex:1|>〕",
  ],
  [
    "interim-path",
    "目标〔12|标志总量|项|target|2023||table:1〕,基期〔2|标志总量|项|baseline|2020||table:1〕。分年〔7|标志总量|项|baseline|2020||annex:1〕〔2|标志总量|项|interim|2021|increment|annex:1〕〔2|标志总量|项|interim|2022|increment|annex:1〕〔1|标志总量|项|target|2023|increment|annex:1〕",
    "2020年〔7|标志总量|项|achieved|2020〕项。2023年〔12|标志总量|项|target|2023〕项。",
  ],
  [
    "yearly-sum",
    "目标〔12|标志总量|项|target|2023〕项。分年〔7|标志总量|项|baseline|2020||annex:1〕〔2|标志总量|项|interim|2021|increment|annex:1〕〔1|标志总量|项|interim|2022|increment|annex:1〕〔1|标志总量|项|target|2023|increment|annex:1〕",
    "目标〔12|标志总量|项|target|2023〕项。分年〔2|新增标志|项|interim|2021|increment|annex:1〕〔2|新增标志|项|interim|2022|increment|annex:1〕〔1|新增标志|项|target|2023|increment|annex:1〕",
  ],
  [
    "difference",
    "覆盖率比2019年提高,2019年〔51.2|绿化覆盖率|%|achieved|2019〕%。2024年绿化覆盖率达到〔53.6|绿化覆盖率|%|achieved|2024〕%,比2019年提高〔4.2|绿化覆盖率提高|个百分点|achieved|2020-2024|increment〕个百分点。",
    "覆盖率比2019年提高,2019年〔51.2|绿化覆盖率|%|achieved|2019〕%。2024年绿化覆盖率达到〔53.6|绿化覆盖率|%|achieved|2024〕%,比2019年提高〔2.4|绿化覆盖率提高|个百分点|achieved|2020-2024|increment〕个百分点。",
  ],
  [
    "row-increment",
    "〔54.8|城镇化率|%|baseline|2020||table:1〕〔60|城镇化率|%|target|2025||table:1〕〔6.2|城镇化率|%|target|2021-2025|increment|table:1〕",
    "〔54.8|城镇化率|%|baseline|2020||table:1〕〔60|城镇化率|%|target|2025||table:1〕〔5.2|城镇化率|%|target|2021-2025|increment|table:1〕",
  ],
  [
    "moved-year",
    "到2024年,人均预期寿命提高到〔79.6|人均预期寿命|岁|target|2024〕岁。表中〔79.6|人均预期寿命|岁|target|2025||table:1〕岁。",
    "到2024年,人均预期寿命提高到〔79.6|人均预期寿命|岁|target|2024〕岁。表中〔79.6|人均预期寿命|岁|interim|2024||table:1〕〔79.8|人均预期寿命|岁|target|2025||table:1〕岁。",
  ],
  [
    "parts-sum",
    "机构共有〔1846|机构|个|achieved|2020〕个,其中甲类〔162|甲类机构|个|achieved|2020〕个、乙类〔1758|乙类机构|个|achieved|2020〕个。",
    "机构共有〔1846|机构|个|achieved|2020〕个,其中甲类〔62|甲类机构|个|achieved|2020〕个、乙类〔158|乙类机构|个|achieved|2020〕个。",
  ],
  [
    "parts-sum",
    "总投资〔36.5|总投资|亿元|task|2021-2025〕亿元,其中上级补助〔8|上级补助|亿元|task|2021-2025〕亿元、县级自筹〔22|县级自筹|亿元|task|2021-2025〕亿元。",
    "总投资〔36.5|总投资|亿元|task|2021-2025〕亿元,其中上级补助〔8|上级补助|亿元|task|2021-2025〕亿元、银行贷款〔22|银行贷款|亿元|task|2021-2025〕亿元。",
  ],
  [
    "parts-sum",
    "机构共有〔1946|机构|个|achieved|2020〕个,其中甲类〔62|甲类机构|个|achieved|2020〕个、乙类〔1758|乙类机构|个|achieved|2020〕个、丙类〔26|丙类机构|个|achieved|2020〕个。",
    "机构共有〔1957|机构|个|achieved|2020〕个,其中甲类〔62|甲类机构|个|achieved|2020〕个、乙类〔1758|乙类机构|个|achieved|2020〕个、丙类〔26|丙类机构|个|achieved|2020〕个。",
  ],
  [
    "income-ratio",
    "城镇居民人均可支配收入〔41280|城镇居民人均可支配收入|元|achieved|2020|annual〕元,农村居民人均可支配收入〔22930|农村居民人均可支配收入|元|achieved|2020|annual〕元,城乡居民收入比〔1.08|城乡居民收入比||achieved|2020〕。",
    "城镇居民人均可支配收入〔41280|城镇居民人均可支配收入|元|achieved|2020|annual〕元,农村居民人均可支配收入〔22930|农村居民人均可支配收入|元|achieved|2020|annual〕元,城乡居民收入比〔1.80|城乡居民收入比||achieved|2020〕。",
  ],
  [
    "growth",
    "2020年企业〔42|企业|家|achieved|2020〕家,是2015年〔15|企业|家|achieved|2015〕家的〔3.8|企业|倍|achieved|2016-2020|growth〕倍。",
    "2020年企业〔42|企业|家|achieved|2020〕家,是2015年〔15|企业|家|achieved|2015〕家的〔2.8|企业|倍|achieved|2016-2020|growth〕倍。",
  ],
  [
    "percent-over",
    "年报完成率〔300|年报完成率|%|target|2025〕%。",
    "年报完成率〔109|年报完成率|%|target|2025〕%,资产负债率〔300|资产负债率|%|target|2025〕%。",
  ],
  [
    "unit-conflict",
    "新增就业〔2.5|新增就业|万人|target|2021-2025|increment〕万人。表中〔2.5|新增就业|人|target|2021-2025|increment|table:1〕人。",
    "新增就业〔2.5|新增就业|万人|target|2021-2025|increment〕万人。表中〔25000|新增就业|人|target|2021-2025|increment|table:1〕人。",
  ],
  [
    "bound-lost",
    "粮食产量〔28.5|粮食产量|万吨|target|2025|annual||<=〕万吨。表中〔28.5|粮食产量|万吨|target|2025|annual|table:1|>=〕万吨。",
    "粮食产量〔28.5|粮食产量|万吨|target|2025|annual||>=〕万吨。表中〔28.5|粮食产量|万吨|target|2025|annual|table:1|>=〕万吨。",
  ],
  [
    "same-value",
    "新增示范企业〔20|新增示范企业|家|target|2021-2025|increment〕家。表中〔10|新增示范企业|家|target|2025|increment|table:1〕家。",
    "新增示范企业〔20|新增示范企业|家|target|2021-2025|increment〕家。表中〔8|新增示范企业|家|baseline|2020|increment|table:2〕家,〔10|新增示范企业|家|interim|2024|increment|table:1〕家。",
  ],
  [
    "increments",
    "新增医院〔13|新增医院|家|achieved|2016-2020|increment〕家、总数达到〔7|医院总数|家|achieved|2020〕家。",
    "新增医院〔3|新增医院|家|achieved|2016-2020|increment〕家、总数达到〔7|医院总数|家|achieved|2020〕家。",
  ],
  ["horizon", "到2030年达到〔5|床位|张|target|2030〕张。", "到2025年达到〔5|床位|张|target|2025〕张。"],
];

/** Damage of the text; 〈〉 marks the place. */
export const DAMAGE: readonly Case[] = [
  ["masked", "全省承诺企业力争突破〈XX家〉。", "全省承诺企业力争突破500家。"],
  ["missing-unit", "创建〈国家食品安全示范城市3〉、国家农产品质量安全县4个。", "创建国家食品安全示范城市3个、国家农产品质量安全县4个。"],
  ["damaged-reference", "按照《通知》(〈渝府发〔20224号〉)执行。", "按照《通知》(渝府发〔2022〕4号)执行。"],
  ["damaged-reference", "区局于〈20191月〉挂牌成立。", "区局于2019年1月挂牌成立。"],
  ["damaged-reference", "建设周期为〈20232024〉。", "建设周期为2023—2024年。"],
  ["numbering", "(一)加强领导\n(二)明确责任\n〈)强化督导〉\n", "(一)加强领导\n(二)明确责任\n(三)强化督导\n"],
  ["numbering", "(一)甲类任务。\n〈、乙类任务〉\n", "(一)甲类任务。抓好粮食\n、蔬菜等生产。\n"],
  ["missing-unit", "创建〈示范区12〉,", "创建示范区……12,"],
  ["composition", "产业结构调整为〈9:41:60〉。", "产业结构调整为9.2:40.9:50,配方比例1:2:1。"],
  ["numbering", "1.甲项工作。\n2.乙项工作。\n〈2.丙项工作。〉\n", "1.甲项工作。\n2.乙项工作。\n3.丙项工作。\n"],
  ["numbering", "一、甲类任务\n二、乙类任务\n〈四、丙类任务〉\n", "一、甲类任务\n二、乙类任务\n三、丙类任务\n"],
  [
    "list-count",
    "推进〈“六大机制”(预警机制、处置机制、协调机制、执法机制、惩戒机制)〉建设。",
    "推进“五大机制”(预警机制、处置机制、协调机制、执法机制、惩戒机制)建设。",
  ],
  [
    "list-count",
    "确保〈甲县猕猴桃、乙县花椒、丙县辣椒、丁县茶叶等3个〉示范区建成。",
    "确保甲县猕猴桃、乙县花椒、丙县辣椒等3个示范区建成。",
  ],
  ["count-twice", "覆盖全区26个乡镇。在〈27个乡镇〉推开。", "覆盖全区26个乡镇。在26个乡镇推开。"],
  ["repeated-text", "〈保护效果更加明显保护效果更加明显〉。", "保护效果更加明显。"],
  ["part-whole", "电源中,〈煤电占48%、水电占37%、风电占25%〉。", "电源中,煤电占48%、水电占27%,风电占全省风电的65%。"],
  ["part-whole", "收入中,〈财政拨款占62%、其他收入占18%〉。", "收入中,财政拨款占62%、业务收入占18%。"],
  [
    "event-year",
    "〈2023年建成市图书馆新馆〉。加快文化建设,2025年建成市图书馆新馆。",
    "2023年建成市图书馆新馆。2025年建成市图书馆新馆二期。",
  ],
  ["count-twice", "覆盖186个行政村。在〈168个行政村〉推开。", "覆盖186个行政村。在新建168个行政村推开。"],
  ["unused-mark", "表\n〈注:【】为累计值〉\n", "表\n【15】\n注:【】为累计值\n"],
];
