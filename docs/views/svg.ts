/** Small pictures without a library: they print, take the colours of the page, and stand before any script of a chart runs. */
export type Values = Readonly<Record<string, string | number>>;

/** An SVG element. */
export function s(name: string, attributes: Values, ...children: (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** A picture that says in words what it shows. */
export const frame = (className: string, width: number, height: number, label: string, ...children: SVGElement[]): SVGElement =>
  s("svg", {class: className, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label}, ...children);

export const text = (x: number, y: number, words: string, more: Values = {}): SVGElement => s("text", {x, y, ...more}, words);
