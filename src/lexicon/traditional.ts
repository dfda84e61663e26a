/**
 * Traditional characters 繁体字, each before the simple one that stands for it in the same place: those whose simple form the plans use
 * and which no plan in simple characters contains (著 of 著名 is no such). After the transform Hant–Hans of Unicode's CLDR.
 */
const PAIRS = `
  並并 亂乱 亞亚 佈布 佔占 併并 來来 侷局 係系 俠侠 俬私 倉仓 個个 們们 倖幸 倣仿 倫伦 偉伟 側侧 偽伪 傑杰 備备 傢家 傳传 債债 傷伤 傾倾 僅仅 僑侨 僞伪 價价 儀仪 億亿 儉俭 儘尽 償偿 優优 儲储 兌兑 兒儿 內内 兩两 冊册
  凈净 凍冻 別别 刪删 則则 剋克 剛刚 創创 劃划 劇剧 劉刘 劍剑 劑剂 勁劲 動动 務务 勛勋 勝胜 勞劳 勢势 勳勋 勵励 勸劝 匯汇 區区 協协 卹恤 卻却 厠厕 厲厉 參参 叢丛 吳吴 呂吕 員员 唸念 問问 啓启 啟启 喚唤 喨亮 喪丧 喫吃 喬乔 單单
  嘆叹 噸吨 噹当 嚮向 嚴严 囑嘱 國国 圍围 園园 圓圆 圖图 團团 埰采 執执 堅坚 報报 場场 塊块 塗涂 塵尘 墻墙 墾垦 壇坛 壓压 壘垒 壜坛 壞坏 壟垄 壩坝 壯壮 壽寿 夠够 夢梦 夥伙 奧奥 奪夺 奬奖 奮奋 妝妆 娛娱 婁娄 婦妇 嬰婴 孫孙 學学
  孿孪 宮宫 實实 寧宁 審审 寫写 寬宽 寵宠 寶宝 尅克 將将 專专 尋寻 對对 導导 屆届 屢屡 層层 屬属 岡冈 峯峰 島岛 峽峡 崑昆 崗岗 嵐岚 嶄崭 嶗崂 嶺岭 嶼屿 巒峦 巖岩 帥帅 師师 帶带 幟帜 幣币 幫帮 幹干 幾几 庫库 廁厕 廂厢 廚厨 廟庙
  廠厂 廢废 廣广 廬庐 廳厅 廻回 弔吊 張张 強强 彆别 彈弹 彌弥 彎弯 彙汇 彥彦 彿佛 後后 徑径 從从 復复 徵征 徹彻 恆恒 恥耻 悅悦 悳德 惡恶 愛爱 慄栗 慇殷 態态 慣惯 慮虑 慶庆 憂忧 憑凭 憲宪 憶忆 懃勤 應应 懞蒙 懮忧 懲惩 懷怀 懸悬
  懾慑 戀恋 戰战 戲戏 戶户 捨舍 捲卷 掃扫 掛挂 採采 揀拣 揚扬 換换 揮挥 搆构 損损 搖摇 搨拓 搶抢 摺折 摻掺 撐撑 撥拨 撫抚 撲扑 擁拥 擇择 擊击 擋挡 擔担 據据 擠挤 擬拟 擰拧 擴扩 擺摆 擾扰 攔拦 攜携 攝摄 攤摊 攬揽 敎教 敗败 敘叙
  敵敌 數数 斕斓 斷断 於于 昇升 時时 晉晋 暉晖 暢畅 暫暂 曆历 曉晓 曏向 書书 會会 東东 桿杆 條条 棄弃 棗枣 棟栋 棧栈 棲栖 楊杨 楓枫 業业 極极 榖谷 榮荣 構构 槍枪 槓杠 樁桩 樂乐 樑梁 樓楼 標标 樞枢 樣样 樸朴 樹树 橋桥 機机 橫横
  檔档 檝楫 檢检 檯台 檻槛 櫃柜 櫻樱 欄栏 權权 欖榄 欵款 欽钦 歎叹 歐欧 歡欢 歲岁 歷历 歸归 殘残 殯殡 殺杀 毀毁 毬球 氣气 氫氢 氾泛 汎泛 汙污 決决 沒没 沖冲 況况 洩泄 涇泾 涼凉 淨净 淵渊 淶涞 淸清 淺浅 渙涣 減减 測测 湧涌 準准
  溝沟 溫温 溼湿 滄沧 滅灭 滬沪 滯滞 滲渗 滾滚 滿满 漁渔 漢汉 漲涨 漸渐 漿浆 潔洁 潛潜 潤润 澇涝 澤泽 澱淀 濃浓 濕湿 濟济 濤涛 濫滥 濬浚 濰潍 濱滨 瀋沈 瀏浏 瀘泸 瀝沥 瀟潇 瀰弥 瀾澜 灘滩 灣湾 災灾 為为 烏乌 烴烃 無无 煉炼 煙烟
  煥焕 煩烦 熱热 燈灯 燐磷 燒烧 營营 燬毁 燻熏 燿耀 爐炉 爛烂 爭争 爲为 爾尔 牀床 牆墙 牽牵 犧牺 狀状 獃呆 獅狮 獎奖 獨独 獲获 獵猎 獸兽 獻献 獼猕 現现 瑣琐 瑪玛 環环 瓊琼 產产 産产 畝亩 畢毕 畫画 異异 當当 疊叠 痠酸 瘧疟 療疗
  癒愈 癡痴 發发 盃杯 盜盗 盡尽 監监 盤盘 盧卢 盪荡 眞真 眾众 睏困 矚瞩 矯矫 硏研 碩硕 確确 碼码 磚砖 磯矶 礎础 礙碍 礡礴 礦矿 礪砺 祕秘 禦御 禮礼 稅税 稈秆 稟禀 種种 稱称 穀谷 積积 穎颖 穩稳 穫获 窪洼 窮穷 窯窑 竇窦
  竈灶 競竞 筆笔 箇个 節节 範范 築筑 篤笃 篩筛 簡简 簽签 籃篮 籌筹 籐藤 籠笼 籤签 粧妆 粵粤 糧粮 糰团 糾纠 紀纪 約约 紅红 納纳 紐纽 紓纾 純纯 紗纱 紙纸 級级 紛纷 紡纺 紮扎 細细 紹绍 終终 組组 結结 絕绝 絡络 給给 絨绒 統统 絲丝
  絶绝 綁绑 綉绣 綏绥 綑捆 經经 綜综 綠绿 綢绸 綫线 維维 綱纲 網网 綴缀 綵彩 綸纶 綻绽 綽绰 綿绵 緊紧 緑绿 緒绪 線线 締缔 緣缘 編编 緩缓 緬缅 練练 緻致 縛缚 縣县 縫缝 縮缩 縱纵 縴纤 總总 績绩 織织 繕缮 繞绕 繡绣 繩绳 繪绘 繫系
  繭茧 繳缴 繹绎 繼继 續续 纍累 纔才 纖纤 纜缆 罈坛 罎坛 罣挂 罰罚 罷罢 羅罗 羣群 義义 習习 翫玩 聖圣 聞闻 聯联 聲声 職职 聽听 肅肃 脅胁 脈脉 脫脱 腎肾 腦脑 腫肿 腳脚 腸肠 膚肤 膠胶 膽胆 臉脸 臍脐 臘腊 臟脏 臨临 臺台 與与 興兴
  舉举 舊旧 舖铺 艙舱 艦舰 艱艰 茲兹 荊荆 荳豆 莊庄 菓果 華华 菸烟 萊莱 萬万 葉叶 葯药 蒐搜 蓆席 蓋盖 蓮莲 蔔卜 蔭荫 蔴麻 蕩荡 蕪芜 蕭萧 薀蕰 薈荟 薊蓟 薦荐 薩萨 藍蓝 藝艺 藥药 藴蕴 藷薯 蘆芦 蘇苏 蘊蕴 蘭兰 蘿萝 處处 虛虚
  號号 虧亏 蝕蚀 蝦虾 蟬蝉 蟲虫 蟻蚁 蠅蝇 蠻蛮 衆众 術术 衚胡 衛卫 衝冲 衞卫 裏里 補补 裝装 裡里 製制 複复 覈核 見见 規规 覓觅 視视 親亲 覺觉 覽览 觀观 觸触 訂订 計计 訊讯 討讨 訓训 託托 記记 訟讼 訪访 設设 許许 訴诉 診诊 註注
  証证 詆诋 詐诈 評评 詞词 詢询 試试 詩诗 話话 該该 詳详 誌志 認认 誕诞 誘诱 語语 誠诚 誡诫 誣诬 說说 説说 誰谁 課课 調调 談谈 請请 論论 諧谐 諫谏 諭谕 諸诸 諾诺 謀谋 謙谦 講讲 謝谢 謠谣 謡谣 謹谨 證证 識识 譜谱 譟噪 譯译 議议
  護护 譽誉 讀读 變变 讓让 讚赞 豐丰 豬猪 貝贝 負负 財财 貢贡 貧贫 貨货 販贩 貪贪 貫贯 責责 貯贮 貴贵 買买 貸贷 費费 貼贴 貿贸 賀贺 賂赂 賃赁 賄贿 資资 賈贾 賑赈 賓宾 賞赏 賠赔 賡赓 賢贤 賣卖 賦赋 質质 賬账 賭赌 賴赖 賸剩 購购
  賽赛 贈赠 贊赞 贏赢 贛赣 趕赶 趨趋 跡迹 跼局 踐践 蹟迹 蹤踪 蹧糟 躋跻 躍跃 車车 軌轨 軍军 軟软 軸轴 較较 載载 輓挽 輔辅 輕轻 輛辆 輝辉 輩辈 輪轮 輯辑 輸输 輻辐 輿舆 轄辖 轉转 轝舆 辦办 辭辞 辯辩 農农 迴回 逕迳 這这 連连
  週周 進进 遊游 運运 過过 達达 違违 遙遥 遞递 遠远 適适 遲迟 遷迁 選选 遺遗 遼辽 邁迈 還还 邊边 邏逻 郵邮 鄆郓 鄉乡 鄕乡 鄧邓 鄭郑 鄰邻 醫医 釋释 釐厘 釘钉 針针 釣钓 釦扣 鈃钘 鈉钠 鈎钩 鈣钙 鈦钛 鈴铃 鈹铍 鉑铂 鉛铅 鉤钩 銀银
  銅铜 銘铭 銜衔 銦铟 銳锐 銷销 銹锈 鋁铝 鋅锌 鋒锋 鋪铺 鋭锐 鋰锂 鋼钢 錄录 錘锤 錢钱 錦锦 錨锚 錫锡 錯错 録录 錳锰 錶表 鍊炼 鍋锅 鍛锻 鍥锲 鍵键 鍺锗 鍾钟 鎂镁 鎖锁 鎗枪 鎘镉 鎚锤 鎭镇 鎮镇 鎵镓 鏈链 鏗铿 鏘锵 鏡镜 鏽锈 鐘钟
  鐵铁 鑄铸 鑑鉴 鑒鉴 鑰钥 鑽钻 長长 門门 閃闪 閉闭 開开 閑闲 閒闲 間间 閔闵 閘闸 関关 閣阁 閥阀 閧哄 閩闽 閱阅 閲阅 闆板 闊阔 闖闯 闘斗 關关 闡阐 闢辟 陞升 陣阵 陰阴 陳陈 陸陆 陽阳 隄堤 隊队 階阶 際际 隨随 險险 隱隐 隴陇 隻只
  雙双 雛雏 雜杂 離离 難难 雲云 電电 霧雾 靈灵 靑青 靚靓 靜静 鞏巩 韋韦 韌韧 韓韩 韻韵 響响 頁页 頂顶 頃顷 項项 順顺 須须 預预 頑顽 頒颁 頓顿 領领 頤颐 頭头 頸颈 頻频 顆颗 題题 額额 顏颜 顔颜 願愿 顛颠 類类 顧顾 顫颤 顯显 風风
  颱台 颳刮 飛飞 飯饭 飲饮 飼饲 飽饱 飾饰 養养 餘余 館馆 餽馈 饋馈 馬马 馳驰 駁驳 駐驻 駒驹 駕驾 駛驶 駭骇 駿骏 騁骋 騎骑 騖骛 騙骗 騰腾 驅驱 驗验 驚惊 驛驿 驟骤 髒脏 體体 髮发 鬆松 鬍胡 鬚须 鬥斗 鬧闹 鬨哄 鬭斗 魚鱼 魯鲁 鮮鲜
  鰲鳌 鱔鳝 鳥鸟 鳳凤 鳴鸣 鴻鸿 鵝鹅 鵬鹏 鶴鹤 鷗鸥 鷹鹰 鹹咸 鹼碱 鹽盐 麗丽 麤粗 麥麦 麯曲 麵面 麼么 麽么 黃黄 點点 黨党 鼇鳌 鼕冬 齊齐 齒齿 齡龄 齣出 齩咬 龍龙
`;
/** Words that are written otherwise where traditional characters are used. */
const OTHERWISE = [["计画", "计划"]] as const;

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** By the place of a character behind the first its simple one, 0 where it is simple itself; made when a text is first asked about. */
let table: Uint16Array | undefined;

function simpleOnes(): Uint16Array {
  const simple = new Uint16Array(LAST - FIRST + 1);
  for (const [traditional, one] of PAIRS.trim().split(/\s+/)) simple[traditional!.charCodeAt(0) - FIRST] = one!.charCodeAt(0);
  return simple;
}

/**
 * A text in simple characters, one for one, so that every offset holds.
 *
 * @example inSimple("全縣生產總值") // "全县生产总值"
 */
export function inSimple(text: string): string {
  table ??= simpleOnes();
  const simpleOf = table;
  const from = firstTraditional(text, simpleOf);
  if (from === text.length) return text;
  const simple = Array.from(text.slice(from), (one) => {
    const code = simpleOf[one.charCodeAt(0) - FIRST] ?? 0;
    return code === 0 ? one : String.fromCharCode(code);
  });
  return OTHERWISE.reduce((said, [words, here]) => said.replaceAll(words, here), text.slice(0, from) + simple.join(""));
}

/** Where the first of them stands; the length where none does. */
function firstTraditional(text: string, simpleOf: Uint16Array): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST && code <= LAST && simpleOf[code - FIRST] !== 0) return at;
  }
  return text.length;
}
