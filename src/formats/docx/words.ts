import type {AsideReason} from "../../model/layout.js";
import {lowered, raised} from "../raised.js";
import {Run} from "../run.js";
import type {Fields} from "./fields.js";
import {mathText} from "./math.js";
import {symbol} from "../symbols.js";
import type {DocxStyles, Look} from "./styles.js";
import {child, elements, wordsOf, type Xml} from "./xml.js";

export type NoteKind = "footnote" | "endnote";

/** What the words of a paragraph need to know of the document. */
export interface Around {
  readonly styles: DocxStyles;
  /** Fields go on from paragraph to paragraph. */
  readonly fields: Fields;
  /** The next number of a note of this kind, and its words. */
  note(kind: NoteKind, id: string): {readonly number: number; readonly words: string};
}

const PLAIN: Look = {struck: false, hidden: false, raise: ""};

/** Reads the words of paragraphs into a run; text boxes met on the way wait in `boxes`. */
export class ParagraphWords {
  readonly run = new Run();
  readonly boxes: Xml[] = [];
  private raisedText = "";
  private notes = {footnote: 0, endnote: 0};

  constructor(
    private readonly around: Around,
    private readonly style: string | null,
  ) {}

  /** All of a paragraph, or of an element within one. */
  read(parent: Xml, gone: AsideReason | null = null): void {
    for (const element of elements(parent)) this.element(element, gone);
  }

  /** Decides on a raised piece that ends here; `after` is what follows it. */
  settle(after = ""): void {
    if (this.raisedText === "") return;
    const text = this.raisedText;
    this.raisedText = "";
    const found = raised(this.run.tail(12), text, after);
    if (found.is === "note-mark") this.run.apart("note-mark", text);
    else this.run.add(found.text);
  }

  private element(element: Xml, gone: AsideReason | null): void {
    switch (element.name) {
      case "w:r":
        return this.textRun(element, gone);
      case "w:del":
      case "w:moveFrom":
        return this.read(element, "deleted");
      case "w:pPr":
      case "w:rPr":
      case "w:sdtPr":
      case "w:ruby":
        return element.name === "w:ruby" ? this.read(child(element, "w:rubyBase") ?? element, gone) : undefined;
      case "m:oMath":
      case "m:oMathPara":
        return this.words(mathText(element), PLAIN, gone);
      case "mc:AlternateContent":
        return this.read(chosen(element), gone);
      case "w:txbxContent":
        return void this.boxes.push(element);
      default:
        return this.read(element, gone);
    }
  }

  private textRun(run: Xml, gone: AsideReason | null): void {
    const look = this.around.styles.look(child(run, "w:rPr"), this.style);
    for (const element of elements(run)) this.inRun(element, look, gone);
  }

  private inRun(element: Xml, look: Look, gone: AsideReason | null): void {
    const {fields} = this.around;
    const sign = signOf(element);
    if (sign !== null) return this.words(sign, look, gone);
    switch (element.name) {
      case "w:t":
        return fields.read ? this.words(wordsOf(element), look, gone) : undefined;
      case "w:delText":
        return this.words(wordsOf(element), look, "deleted");
      case "w:fldChar":
        return this.field(element.attrs.get("fldCharType") ?? "", look, gone);
      case "w:instrText":
        return fields.instruct(wordsOf(element));
      case "w:footnoteReference":
      case "w:endnoteReference":
        return this.noteMark(element, element.name === "w:footnoteReference" ? "footnote" : "endnote");
      default:
        return this.element(element, gone);
    }
  }

  private field(type: string, look: Look, gone: AsideReason | null): void {
    if (type === "begin") this.around.fields.begin();
    if (type === "separate") this.around.fields.separate();
    if (type === "end") this.words(this.around.fields.end(), look, gone);
  }

  private noteMark(element: Xml, kind: NoteKind): void {
    this.settle();
    const {number, words} = this.around.note(kind, element.attrs.get("id") ?? "");
    this.run.apart("note-mark", `[${number}]`);
    this.run.apart("note", words);
  }

  private words(text: string, look: Look, gone: AsideReason | null): void {
    if (text === "") return;
    const reason = gone ?? (look.struck ? "deleted" : look.hidden ? "hidden" : null);
    if (reason === null && look.raise === "superscript") return void (this.raisedText += text);
    if (reason === null) this.settle(text);
    if (reason !== null) this.run.apart(reason, text);
    else this.run.add(look.raise === "subscript" ? lowered(this.run.tail(4), text) : text);
  }
}

/** What an element of a run prints that is no text of it: a tab, the end of a line, a sign of a font; null for any other. */
function signOf(element: Xml): string | null {
  switch (element.name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return /^(?:page|column)$/.test(element.attrs.get("type") ?? "") ? "" : "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbol(element.attrs.get("font") ?? "", element.attrs.get("char") ?? "");
    default:
      return null;
  }
}

/** Of the same content for newer and older programs, the newer where it says anything. */
function chosen(alternate: Xml): Xml {
  const choices = elements(alternate);
  return (
    choices.find((choice) => choice.name === "mc:Choice" && elements(choice).length > 0) ??
    choices.find((choice) => choice.name === "mc:Fallback") ??
    alternate
  );
}
