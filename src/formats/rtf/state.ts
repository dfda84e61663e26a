import type {Run} from "../run.js";

/** How text of a group is read; groups inherit it and give it back at their end. */
export interface State {
  /** Text here is no words: a table of fonts, a picture, an instruction. */
  skip: boolean;
  /** What the group's text is collected for. */
  into: "body" | "fonts" | "styles" | "number";
  /** Characters that stand for one written by its code. */
  standIns: number;
  hidden: boolean;
  struck: boolean;
  raise: "" | "super" | "sub";
  encoding: string | null;
  style: number;
  outline: number | null;
  inTable: boolean;
  /** Depth of tables within tables, 1 for the outermost. */
  depth: number;
  /** The group is a note, or a running head: its run goes there when it ends. */
  sink: {readonly run: Run; readonly reason: "note" | "running-head"} | null;
}

export const START: State = {
  skip: false,
  into: "body",
  standIns: 1,
  hidden: false,
  struck: false,
  raise: "",
  encoding: null,
  style: 0,
  outline: null,
  inTable: false,
  depth: 1,
  sink: null,
};

/** Groups whose text is no words of the document. */
export const SKIPPED = new Set(
  "colortbl info pict object nonshppict shprslt nonesttables fldinst listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata datastore latentstyles filetbl template bkmkstart bkmkend annotation atnid atnauthor atrfstart atrfend xe tc tcn ud private passwordhash".split(
    " ",
  ),
);

/** Control words that stand for a character. */
export const SIGNS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  tab: "\t",
};
