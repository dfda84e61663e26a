/** Pictures of pages against kept ones. They are compared only where browser and font are those that drew the kept ones. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import type {Page} from "playwright-core";

const FOLDER = "test/browser/golden";
const MACHINE = `${FOLDER}/machine.json`;
/** A channel of a pixel may differ by so much of 255 before the pixel counts. */
const CHANNEL = 48;

/** Browser and font of a machine, as far as they show in a picture. */
export interface Machine {
  readonly browser: string;
  /** Ink of a line of text, drawn with the page's font. */
  readonly ink: number;
}

export async function machineOf(page: Page): Promise<Machine> {
  const ink = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 400;
    const pen = canvas.getContext("2d")!;
    pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillText("规划对标 Aag 0123 不低于", 4, 40);
    return pen.getImageData(0, 0, 400, 150).data.reduce((sum, value) => sum + value, 0);
  });
  return {browser: page.context().browser()!.version().split(".")[0]!, ink};
}

/** The machine that drew the kept pictures; this one where there are none yet. */
export function keptMachine(here: Machine): Machine {
  if (existsSync(MACHINE)) return JSON.parse(readFileSync(MACHINE, "utf8")) as Machine;
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(MACHINE, `${JSON.stringify(here)}\n`);
  return here;
}

/** Share of pixels that differ, 0–1; 1 where the sizes do. Decoded by the browser, so that no library is needed. */
function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const urls = [a, b].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(
    async ([sources, slack]) => {
      const [one, two] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          const pen = canvas.getContext("2d")!;
          pen.drawImage(image, 0, 0);
          return pen.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!one || !two || one.width !== two.width || one.height !== two.height) return 1;
      let unlike = 0;
      for (let i = 0; i < one.data.length; i += 4)
        if ([0, 1, 2].some((k) => Math.abs(one.data[i + k]! - two.data[i + k]!) > slack)) unlike += 1;
      return unlike / (one.width * one.height);
    },
    [urls, CHANNEL] as const,
  );
}

/** How far what is seen differs from the kept picture; a missing one is kept now, except in CI. A difference leaves `<name>.changed.png`. */
export async function againstKept(page: Page, name: string, tolerance: number): Promise<number> {
  const path = `${FOLDER}/${name}.png`;
  const seen = await page.screenshot({animations: "disabled", caret: "hide"});
  if (!existsSync(path)) {
    if (process.env["CI"]) throw new Error(`goldens: ${path} is missing; draw it by running the tests outside CI and commit it`);
    writeFileSync(path, seen);
    return 0;
  }
  const share = await difference(page, readFileSync(path), seen);
  if (share > tolerance) writeFileSync(path.replace(".png", ".changed.png"), seen);
  return share;
}
