/** Work in turns: long work is cut into pieces, so that the page draws and answers between them. Works in a worker too. */

/** Lets the browser draw and answer before the next piece of work. */
export const pause = (): Promise<void> => new Promise((done) => void setTimeout(done));

/** Waits until the browser has nothing else to do, two seconds at most. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), {timeout: 2000});
    else setTimeout(done, 200);
  });

/** Milliseconds of work between two pauses: what a slow phone takes four times as long for still goes unnoticed. */
const SLICE = 6;

/** Makes something of each item in order, with a pause wherever that has taken long. */
export async function inSlices<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  let start = Date.now();
  for (const item of items) {
    if (Date.now() - start >= SLICE) {
      await pause();
      start = Date.now();
    }
    made.push(make(item));
  }
  return made;
}
