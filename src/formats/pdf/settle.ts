import {isBlock, sideBySide, tablesFrom, type Block, type Part} from "./blocks.js";
import type {Table} from "./cell.js";
import type {Flow} from "./flow.js";
import type {Line} from "./lines.js";
import type {Page} from "./page.js";

/** The flows of each page with its blocks made tables; blocks that go on from page to page are judged together. */
export function settledFlows(pages: readonly Page[]): Map<Page, Flow[]> {
  const made = new Map<Block, readonly (Line | Table)[]>();
  let chain: Block[] = [];
  const flush = (): void => {
    if (chain.length > 0) tablesFrom(chain).forEach((parts, i) => made.set(chain[i]!, parts));
    chain = [];
  };
  for (const {block, follows} of blocksOf(pages)) {
    if (!follows || chain.length === 0 || !sideBySide(chain.at(-1)!, block)) flush();
    chain.push(block);
  }
  flush();
  const settle = (part: Part): readonly (Line | Table)[] => (isBlock(part) ? made.get(part)! : [part]);
  return new Map(pages.map((page) => [page, page.flows.map(({column, parts}) => ({column, parts: parts.flatMap(settle)}))]));
}

/** Each block, and whether it begins its page where another ended the page before. */
function blocksOf(pages: readonly Page[]): {block: Block; follows: boolean}[] {
  let before: {part: Part; page: number} | null = null;
  const out: {block: Block; follows: boolean}[] = [];
  for (const page of pages)
    for (const part of page.flows.flatMap(({parts}) => parts)) {
      if (isBlock(part)) out.push({block: part, follows: before !== null && isBlock(before.part) && before.page !== page.page});
      before = {part, page: page.page};
    }
  return out;
}
