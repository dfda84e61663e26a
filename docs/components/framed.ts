/** A picture that is complete by itself: its title above it, below it where it comes from, of which version, from which address. */
import {sum} from "d3-array";
import {lines} from "../lib/charts/spec.js";
import {colon, say} from "./state.js";
import type {Stamp} from "../lib/charts/stamp.js";
import {escapeMarkup} from "../lib/model/escape.js";

/** In pixels: sizes of letters, space between lines, the margin around, and the least width that holds a title. */
const TITLE = 16;
const SMALL = 11;
const LEADING = 1.45;
const MARGIN = 12;
const LEAST = 420;

interface Line {
  readonly text: string;
  readonly size: number;
}

const inLines = (texts: readonly string[], size: number, width: number): Line[] =>
  texts.flatMap((text) => lines(text, width / size).map((line) => ({text: line, size})));

const heightOf = (all: readonly Line[]): number => sum(all, ({size}) => size * LEADING);

function written(all: readonly Line[], top: number): string {
  let y = top;
  return all
    .map(({text, size}) => {
      y += size * LEADING;
      const weight = size === TITLE ? ' font-weight="600"' : "";
      return `<text x="${MARGIN}" y="${y.toFixed(1)}" font-size="${size}"${weight} fill="${size === TITLE ? "#1b1b1b" : "#595959"}">${escapeMarkup(text)}</text>`;
    })
    .join("");
}

/** What stands below: source, version, address, day, licence. */
const footOf = ({source, version, address, date, licence}: Stamp): string[] => [
  `${say("来源", "Source")}${colon()}${source}`,
  `${say("对标 数据版本", "duibiao, data version")} ${version} · ${date} · ${licence}`,
  address,
];

/** The picture set in white paper with its title and its foot; `font` is that of the page. */
export function framedSvg(svg: string, stamp: Stamp, font: string): string {
  const [, open, inside] = /^(<svg[^>]*>)([\s\S]*)<\/svg>\s*$/.exec(svg) ?? [];
  const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(open ?? "") ?? [];
  if (!open || inside === undefined || !w || !h) return svg;
  const width = Math.max(LEAST, Number(w) + 2 * MARGIN);
  const room = width - 2 * MARGIN;
  const [head, foot] = [inLines([stamp.title], TITLE, room), inLines(footOf(stamp), SMALL, room)];
  const top = MARGIN + heightOf(head);
  const bottom = top + MARGIN + Number(h) + MARGIN;
  const height = Math.ceil(bottom + heightOf(foot) + MARGIN);
  const outer = open
    .replace(/\swidth="[^"]*"/, ` width="${width}"`)
    .replace(/\sheight="[^"]*"/, ` height="${height}"`)
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`);
  const words = `<g font-family="${escapeMarkup(font.replaceAll('"', "'"))}">${written(head, MARGIN / 2)}${written(foot, bottom)}</g>`;
  return `${outer}${words}<g transform="translate(${MARGIN},${(top + MARGIN).toFixed(1)})">${inside}</g></svg>`;
}
