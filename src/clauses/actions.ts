/**
 * Kinds of action 动作类别 by their verbs. The same object under another kind of action is another promise:
 * reforming the licence of laboratories is not inspecting laboratories.
 */
export const ACTIONS: readonly {readonly id: string; readonly words: RegExp}[] = [
  {id: "control", words: /监管|监督|检查|抽查|核查|查处|打击|整治|执法|惩戒|处罚|清理|排查|纠正|追溯|取缔|治理/u},
  {id: "reform", words: /改革|简化|压缩|压减|取消|下放|便利|告知承诺|放宽|备案|审批|许可|核准|减证|精简|免罚|免予|包容/u},
  {id: "develop", words: /培育|创建|打造|筹建|申建|扶持|奖励|资助|发展|运用|转化|融资|推广|示范|试点|品牌|提升行动|认定|研究|研发|新建/u},
  {id: "teach", words: /宣传|教育|培训|普及|普法|倡导|引导|指导|宣讲/u},
];

/** Bits of the kinds of action whose verbs stand in a text. */
export function actionsOf(text: string): number {
  return ACTIONS.reduce((bits, action, i) => (action.words.test(text) ? bits | (1 << i) : bits), 0);
}
