import type {AsideReason} from "../../model/layout.js";
import {Run} from "../run.js";

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/;

/**
 * Words of a block as HTML lays them out: white space is one space, and none at the edges of a line; a line end between
 * two Chinese characters is nothing, since there the page's source was only wrapped.
 */
export class Words {
  readonly run = new Run();
  /** White space that waits for the next word: none, a space, a line end of the source, or the border of a box. */
  private gap: "" | " " | "\n" | "box" = "";

  /** Text where white space collapses. */
  add(text: string): void {
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === "") continue;
      if (/^[ \t\r\n\f]/.test(piece)) this.gap = this.gap || (piece.includes("\n") ? "\n" : " ");
      else this.push(piece);
    }
  }

  /** Text where white space is kept, as in `pre`. */
  keep(text: string): void {
    this.flush("");
    this.run.add(text.replace(/\r\n?/g, "\n"));
  }

  /** The border of a box within the line: more than a space where digits stand on both sides. */
  box(): void {
    this.gap = "box";
  }

  /** A line end inside the block. */
  line(): void {
    this.gap = "";
    if (this.run.length > 0 && this.run.last !== "\n") this.run.add("\n");
  }

  apart(reason: AsideReason, text: string): void {
    this.run.apart(reason, text);
  }

  private push(piece: string): void {
    this.flush(piece[0]!);
    this.run.add(piece);
  }

  private flush(next: string): void {
    const last = this.run.last;
    const joined = this.gap === "\n" && WIDE.test(last) && WIDE.test(next);
    const wide = this.gap === "box" && /\d/.test(last) && /^\d/.test(next);
    if (this.gap !== "" && last !== "" && last !== "\n" && !joined) this.run.add(wide ? "  " : " ");
    this.gap = "";
  }
}
