/** Radicals whose Unicode decomposition is missing or is the traditional form (⼾ would become 戶), with the character meant. */
const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  "⼾户 ⺁厂 ⺃乚 ⺅亻 ⺇几 ⺉刂 ⺋㔾 ⺌小 ⺎兀 ⺐尣 ⺒巳 ⺓幺 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺝月 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爪 ⺦丬 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺲罒 ⺳网 ⺶羊 ⺷羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟"
    .split(" ")
    .map((pair) => [pair[0]!, pair.slice(1)]),
);

/** Radicals (U+2E80–2FD5) as the characters they are printed for, one for one; nothing else is touched. */
export function unRadical(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => MEANT[radical] ?? radical.normalize("NFKC"));
}
