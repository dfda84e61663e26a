import type {Spec} from "../charts/index.js";
import {stampedSvg, type Stamp} from "../charts/stamp.js";

/** 1 em for Han and full-width characters, 0.56 em for others: the measure used where there is no canvas cuts long Chinese labels off. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/gu;
const ems = (text: string): number => 0.56 * text.length + 0.44 * (text.match(WIDE)?.length ?? 0);

interface TextItem {
  readonly fontSize?: number;
}
interface TextMetrics {
  width: (item: TextItem, text: unknown) => number;
}

/**
 * A chart as SVG text, without a browser; the same specification gives the same bytes. The drawing library is loaded on the first call.
 * What `about` gives (title, source, version, address, date, licence) is written into the file, which then stands on white paper. Throws where the specification is faulty: a picture with a warning is not handed out.
 *
 * @example (await renderSvg(dumbbell([], {unit: "%"}), {title: "合格率"})).includes("<title>合格率</title>") // true
 * @example await writeFile("chart.svg", await renderSvg(dumbbell(rows, {unit: "%"}), {title: "合格率", source: "各规划原文"}))
 */
export async function renderSvg(spec: Spec, about?: Partial<Stamp>): Promise<string> {
  const [vega, {compile}] = await Promise.all([import("vega"), import("vega-lite")]);
  (vega as unknown as {textMetrics: TextMetrics}).textMetrics.width = (item, text) => ems(String(text)) * (item.fontSize ?? 11);
  const warnings: string[] = [];
  const logger = collector(warnings);
  const view = new vega.View(vega.parse(compile(spec, {logger}).spec), {renderer: "none", logger});
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`renderSvg: ${warnings.join("; ")}; check the rows that were passed`);
  return about ? stampedSvg(svg, about) : svg;
}

type Logger = import("vega").LoggerInterface;

/** A logger that collects what would have been printed. */
function collector(warnings: string[]): Logger {
  const note = (...args: readonly unknown[]): Logger => {
    warnings.push(args.join(" "));
    return logger;
  };
  const quiet = (): Logger => logger;
  const logger = {level: quiet, error: note, warn: note, info: quiet, debug: quiet} as unknown as Logger;
  return logger;
}
