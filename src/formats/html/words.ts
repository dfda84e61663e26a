import type {AsideReason} from "../../model/layout.js";
import {Run} from "../run.js";

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…]/;

/**
 * Words of a block as HTML lays them out: white space is one space, and none at the edges of a line; a line end between
 * two Chinese characters is nothing, since there the page's source was only wrapped.
 */
export class Words {
  readonly run = new Run();
  private gap: "" | " " | "\n" = "";

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
    if (this.gap !== "" && last !== "" && last !== "\n" && !joined) this.run.add(" ");
    this.gap = "";
  }
}
