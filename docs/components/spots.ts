/** The marks of a picture that answer: by pointer, by finger and by keyboard. */
import {h} from "./dom.js";
import type {Picture, Spot} from "./draw.js";
import {openDrawer} from "./drawer.js";

/** Beside a small mark a finger still hits it; in pixels. */
const NEAR = 5;
/** A mark that has the focus is ringed at this size at least, as wide and as high; in pixels. */
const RING = 24;

/** The topmost answering mark under the pointer. */
function spotAt(picture: HTMLElement, spots: readonly Spot[], event: MouseEvent): Spot | undefined {
  const svg = picture.querySelector("svg");
  if (!svg) return undefined;
  const box = svg.getBoundingClientRect();
  const scale = svg.viewBox.baseVal.width / box.width;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  const hit = (slack: number): Spot | undefined =>
    spots.findLast(({box: [x1, y1, x2, y2]}) => x >= x1 - slack && x <= x2 + slack && y >= y1 - slack && y <= y2 + slack);
  return hit(0) ?? hit(NEAR);
}

let tip: HTMLElement | undefined;
function say(words: string | null, x: number, y: number): void {
  if (!tip) document.body.append((tip = h("div", {class: "tip", hidden: true})));
  tip.hidden = !words;
  tip.textContent = words ?? "";
  tip.style.left = `${Math.max(8, Math.min(x + 12, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${Math.max(8, Math.min(y + 16, innerHeight - tip.offsetHeight - 8))}px`;
}

const open = ({key}: Spot): void => {
  if (key) openDrawer("evidence", key.split("/")[0]!);
};

/** Marks with a sentence behind them, each once, as buttons over the picture: the tab key walks through them in the order of the rows. */
function keys(svg: SVGSVGElement, spots: readonly Spot[]): HTMLElement {
  const {width, height} = svg.viewBox.baseVal;
  const each = [...new Map(spots.flatMap((s) => (s.key && s.tip ? [[s.key, s] as const] : []))).values()];
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;
  const button = (spot: Spot): HTMLElement => {
    const [x1, y1, x2, y2] = spot.box;
    const centre = `left:${percent((x1 + x2) / 2, width)};top:${percent((y1 + y2) / 2, height)}`;
    const size = `width:max(${RING}px,${percent(x2 - x1, width)});height:max(${RING}px,${percent(y2 - y1, height)})`;
    const made: HTMLElement = h("button", {
      type: "button",
      style: `${centre};${size}`,
      "aria-label": spot.tip,
      onclick: () => open(spot),
      onfocus: () => {
        const {right, bottom} = made.getBoundingClientRect();
        if (made.matches(":focus-visible")) say(spot.tip, right, bottom - 12);
      },
      onblur: () => say(null, 0, 0),
    });
    return made;
  };
  const inRows = each.toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  return h("div", {class: "spots", style: `width:${width}px;aspect-ratio:${width}/${height}`}, inRows.map(button));
}

/** Makes a canvas answer; what it gives back puts a picture there, in the place of an earlier one. */
export function answering(canvas: HTMLElement): (picture: Picture) => void {
  let spots: readonly Spot[] = [];
  canvas.addEventListener("click", (event) => {
    const spot = spotAt(canvas, spots, event);
    if (spot) open(spot);
  });
  canvas.addEventListener("pointermove", (event) => {
    const spot = spotAt(canvas, spots, event);
    canvas.style.cursor = spot?.key ? "pointer" : "";
    say(spot?.tip ?? null, event.clientX, event.clientY);
  });
  canvas.addEventListener("pointerleave", () => say(null, 0, 0));
  return (picture) => {
    ({spots} = picture);
    canvas.innerHTML = picture.svg;
    canvas.parentElement?.querySelector(".spots")?.remove();
    const svg = canvas.querySelector("svg");
    if (svg) canvas.after(keys(svg, spots));
  };
}
