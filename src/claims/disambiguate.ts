import type {Draft} from "./draft.js";

/**
 * A name that leans on the object of its sentence gets it in brackets: after 药品不良反应报告数,
 * 二级及以上医疗机构报告覆盖率 becomes 二级及以上医疗机构报告覆盖率(药品不良反应).
 */
export function disambiguate(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let first: Draft | null = null;
  for (const draft of drafts) {
    if (!first || !sameRun(first, draft, out.at(-1)!)) {
      first = draft;
      out.push(draft);
      continue;
    }
    if (OWN_OBJECT.test(draft.name)) first = draft;
    const object = sharedObject(first.name, draft.name);
    out.push(object ? {...draft, name: `${draft.name}(${object})`, flags: [...new Set([...draft.flags, "carried-subject"])]} : draft);
  }
  return out;
}

/** Claims of one 、,-run: the same section, close to one another, no sentence end between. */
function sameRun(first: Draft, draft: Draft, last: Draft): boolean {
  return (
    draft.where === first.where &&
    !draft.where.startsWith("table") &&
    draft.start - last.end <= 12 &&
    draft.start >= last.start &&
    draft.section === first.section &&
    !/[;。]/.test(last.quote.at(-1) ?? "") &&
    draft.start - last.end >= 0 &&
    gapIsComma(draft, last)
  );
}

function gapIsComma(draft: Draft, last: Draft): boolean {
  return draft.start - last.end <= 3;
}

const LEAST_OBJECT = 3;
/** Who reports, with no word of what: 二级及以上医疗机构报告覆盖率. */
const ACTOR = /(?:机构|医院|企业|单位|部门|基地|的|严重)(报告|监测|检查|检验|登记|培训|覆盖)/;
/** A count that names its object anew: 医疗器械不良事件报告数. */
const OWN_OBJECT = /^.{3,12}(?:报告|监测|检查|检验|登记|培训|覆盖)数量?$/;
/** 药品不良反应报告数: an object, the work on it, and what is measured. */
const OBJECT_AND_WORK = /^(.{3,12}?)(报告|监测|检查|检验|登记|培训|覆盖)(.{1,3})$/;

/** The words of `first` before a word that both names hold, where their heads differ; "" if there are none. */
function sharedObject(first: string, name: string): string {
  const match = OBJECT_AND_WORK.exec(first);
  if (!match) return "";
  const [, object, word] = match;
  if (object!.length < LEAST_OBJECT || !ACTOR.exec(name)?.[1]?.includes(word!) || name.includes(object!)) return "";
  return name.endsWith(match[2]! + match[3]!) ? "" : object!;
}
