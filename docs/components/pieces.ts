/** Draws a long list a few items at a time, so that it holds nothing up: the first ones at once, the others in idle moments or when they are asked for. */
import {fill, replace, type Child} from "./dom.js";
import {idle, pause} from "./turns.js";

export interface Pieces<Item> {
  /** Draws these items in the place of what stands there; `none` where there are none. */
  show(items: readonly Item[], none: Child): void;
}

/** What stands at the end of the items drawn so far: how many are left, and what draws them. */
export type Ask = (left: number, go: () => void) => ChildNode;

/** Milliseconds of drawing between two pauses. */
const SLICE = 8;

/**
 * The first `atOnce` items stand there at once; with `ask` the others wait until the reader wants them. Without, they come before
 * anybody scrolls that far, so that nothing moves away under a pointer; the list is busy until then. Paper gets them all.
 */
export function pieces<Item>(box: Element, draw: (item: Item) => Child, atOnce: number, ask?: Ask): Pieces<Item> {
  let list: readonly Item[] = [];
  let drawn = 0;
  const more = (n: number): void => {
    fill(box, list.slice(drawn, drawn + n).map(draw));
    drawn = Math.min(list.length, drawn + n);
  };
  const rest = async (): Promise<void> => {
    const mine = list;
    const unfinished = (): boolean => mine === list && drawn < list.length;
    box.ariaBusy = "true";
    await idle();
    while (unfinished()) {
      const end = performance.now() + SLICE;
      do more(1);
      while (drawn < list.length && performance.now() < end);
      await pause();
    }
    if (mine === list) box.ariaBusy = null;
  };
  const wait = (to: Ask): void => {
    if (drawn >= list.length) return;
    const end = to(list.length - drawn, () => {
      end.remove();
      more(3 * atOnce);
      wait(to);
    });
    box.append(end);
  };
  addEventListener("beforeprint", () => more(list.length));
  return {
    show(items, none) {
      [list, drawn] = [items, 0];
      replace(box, items.length ? null : none);
      box.ariaBusy = null;
      more(atOnce);
      if (ask) wait(ask);
      else if (drawn < list.length) void rest();
    },
  };
}
