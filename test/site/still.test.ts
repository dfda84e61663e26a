import {createContext, runInContext} from "node:vm";
import {describe, expect, it} from "vitest";
import {withStill} from "../../src/site/still.js";
import type {Still} from "../../src/site/studio.js";

const HTML = '<meta charset="utf-8"><h1 id="content">甲</h1><div id="view"><p class="muted">…</p></div>';
const NOTHING: Still = {of: {}, title: "", heading: "", view: ""};

interface Asked {
  readonly fetched: readonly string[];
  /** Whether the still that was fetched stands for the address; null where none was fetched. */
  readonly fits: boolean | null;
}

/** What a page does first at an address, where a still of `of` is what the server has. */
async function asked(page: string, known: readonly string[], search: string, of: Still["of"] = {}): Promise<Asked> {
  const script = /<script>([\s\S]*?)<\/script>/.exec(withStill(HTML, page, NOTHING, known))![1]!;
  const fetched: string[] = [];
  const window: {still?: {view: Promise<Still | null> | false}} = {};
  const fetch = async (address: string) => (fetched.push(address), {json: async () => ({...NOTHING, of})});
  runInContext(script, createContext({window, fetch, location: {search}, URLSearchParams}));
  const {view} = window.still!;
  return {fetched, fits: view ? (await view) !== null : null};
}

describe("what a page fetches before its scripts", () => {
  const known = ["lang.en", "lower.a-2021", "lower.b-2021"];
  const of = {lower: "a-2021", higher: "h-2021"};

  it("is the still of what the address names", async () => {
    expect(await asked("align", known, "?lower=a-2021", of)).toEqual({fetched: ["./_view/align/lower.a-2021.json"], fits: true});
    expect(await asked("align", known, "?lang=en", {lang: "en"})).toEqual({fetched: ["./_view/align/lang.en.json"], fits: true});
  });

  it("stands for an address that names what the view takes by itself, and for no other", async () => {
    expect((await asked("align", known, "?higher=h-2021&lower=a-2021&evidence=x", of)).fits).toBe(true);
    expect((await asked("align", known, "?lower=a-2021&higher=b-2021", of)).fits).toBe(false);
  });

  it.each(["", "?lower=c-2021", "?higher=a-2021", "?lower=a-2021&lang=en", "?lower=a-2021&verdict=meets"])(
    "is nothing for «%s»",
    async (search) => expect(await asked("align", known, search, of)).toEqual({fetched: [], fits: null}),
  );
});
