/** Addresses of the data that stay while pages and pictures change. */
import {h} from "./dom.js";
import {smallPrint} from "./tags.js";
import {root, say} from "./state.js";

/** The values of one indicator or one plan, or the verdicts of a pair. */
export type Shelf = "indicators" | "plans" | "pairs";

const link = (path: string, word: string): HTMLElement => h("a", {href: `${root}data/${path}`, rel: "external"}, word);

/** A line that leads to a table and to what says what it holds; any program that reads CSV opens it by its address. */
export const dataLine = (shelf: Shelf, name: string): HTMLElement =>
  smallPrint(
    say("固定地址的数据：", "Data at an address that stays: "),
    link(`${shelf}/${name}.csv`, `data/${shelf}/${name}.csv`),
    say("，", ", "),
    link(`${shelf}/${name}.json`, say("各列说明（JSON）", "its columns (JSON)")),
  );

/** A file of the data package. */
export const packaged = (file: string, word = file): HTMLElement => link(`package/${file}`, word);
