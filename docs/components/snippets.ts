/** Code that shows a picture in another page: alive in a frame of its own, or as it is today, without scripts. */
import {stampedSvg, type Stamp} from "../lib/charts/stamp.js";
import {escapeMarkup} from "../lib/model/escape.js";

/** A frame that shows the picture, and it alone; `height` in pixels. */
export function liveFrame(address: string, title: string, height: number): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** Names inside a picture, made its own, so that two pictures of one page keep apart. */
const ownNames = (svg: string, name: string): string =>
  svg.replace(/(\bid="|url\(#|href="#)(?=[\w-])/g, (start: string) => `${start}${name}-`);

/** What a screen reader meets is one picture with a title; it shrinks with its column. */
const fitting = (svg: string): string =>
  svg.replace(/^<svg([^>]*?) class="marks"([^>]*)>/, '<svg$1 role="img" style="max-width:100%;height:auto"$2>');

/** The picture with its title, source, address, date and licence beneath; `words` are those before the source and of the link. */
export function stillFigure(svg: string, name: string, stamp: Stamp, words: {readonly source: string; readonly link: string}): string {
  const {title, source, address, date, licence} = stamp;
  const caption = [
    `<b>${escapeMarkup(title)}</b>`,
    `${escapeMarkup(words.source)}${escapeMarkup(source)}`,
    `<a href="${escapeMarkup(address)}">${escapeMarkup(words.link)}</a>`,
    escapeMarkup(date),
    escapeMarkup(licence),
  ].join(" · ");
  return `<figure style="margin:0">${stampedSvg(fitting(ownNames(svg, name)), stamp)}<figcaption style="font-size:.875em">${caption}</figcaption></figure>`;
}
