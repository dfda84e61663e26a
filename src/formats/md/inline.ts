import {lowered, raised} from "../raised.js";
import {Run} from "../run.js";

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  times: "×",
  le: "≤",
  ge: "≥",
  mdash: "—",
  hellip: "…",
};

/** A piece of inline markup, told at the place where it begins. Each pattern is sticky and bounded. */
interface Piece {
  readonly at: RegExp;
  readonly write: (run: Run, found: RegExpExecArray, rest: string) => void;
}

const nested = (run: Run, words: string) => void run.append(inline(words));

const PIECES: readonly Piece[] = [
  {at: /\\([!-/:-@[-`{-~])/y, write: (run, [, sign]) => run.add(sign!)},
  {at: /(`{1,3})([^`\n]{1,1000})\1(?!`)/y, write: (run, [, , code]) => run.add(code!.trim())},
  {at: /<!--[^]{0,5000}?-->/y, write: () => {}},
  {at: /\[\^([^\]\s]{1,40})\]/y, write: (run, [, name]) => run.apart("note-mark", `[${name!}]`)},
  {at: /!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)/y, write: () => {}},
  {
    at: /\[([^\]\n]{1,1000})\](?:\((?:<[^>\n]{0,1000}>|[^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?)\)|\[[^\]\n]{0,300}\])/y,
    write: (run, [, words]) => nested(run, words!),
  },
  {at: /<((?:https?|mailto):[^>\s]{1,1000})>/y, write: (run, [, address]) => run.add(address!)},
  {at: /~~(?=\S)([^\n]{1,1000}?)~~/y, write: (run, [, words]) => run.apart("deleted", inline(words!).text)},
  {at: /<(del|s|strike)>([^\n]{1,1000}?)<\/\1>/iy, write: (run, [, , words]) => run.apart("deleted", inline(words!).text)},
  {at: /<sup>([^<\n]{1,60})<\/sup>/iy, write: (run, [, words], rest) => lift(run, words!, rest)},
  {at: /<sub>([^<\n]{1,60})<\/sub>/iy, write: (run, [, words]) => run.add(lowered(run.tail(4), words!))},
  {at: /<br\s*\/?>/iy, write: (run) => run.add("\n")},
  {at: /<\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,500})?\/?>/iy, write: () => {}},
  {at: /(\*{1,3})(?=[^\s*])([^\n]{0,1000}?[^\s*\\])\1(?!\*)/y, write: (run, [, , words]) => nested(run, words!)},
  {at: /(?<![A-Za-z\d])(_{1,3})(?=[^\s_])([^\n]{0,1000}?[^\s_\\])\1(?![A-Za-z\d_])/y, write: (run, [, , words]) => nested(run, words!)},
  {at: /==(?=\S)([^=\n]{1,1000})==/y, write: (run, [, words]) => nested(run, words!)},
  {
    at: /&(?:#(\d{1,7})|(\w{1,10}));/y,
    write: (run, [whole, code, name]) =>
      run.add(code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name!] ?? whole)),
  },
];

const SIGNS = /[\\`<![~*_=&]/g;

/** Words without their marks: emphasis, links and code to their words, struck words and marks of notes set apart. */
export function inline(text: string): Run {
  const run = new Run();
  let from = 0;
  SIGNS.lastIndex = 0;
  const signs = new RegExp(SIGNS);
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const piece = pieceAt(text, sign.index);
    if (piece === null) continue;
    run.add(text.slice(from, sign.index));
    from = sign.index + piece.found[0].length;
    piece.write(run, piece.found, text.slice(from, from + 8));
    signs.lastIndex = from;
  }
  return run.add(text.slice(from));
}

function pieceAt(text: string, index: number): {found: RegExpExecArray; write: Piece["write"]} | null {
  for (const {at, write} of PIECES) {
    at.lastIndex = index;
    const found = at.exec(text);
    if (found !== null) return {found, write};
  }
  return null;
}

function lift(run: Run, words: string, after: string): void {
  const found = raised(run.tail(12), words, after);
  if (found.is === "note-mark") run.apart("note-mark", words);
  else run.add(found.text);
}
