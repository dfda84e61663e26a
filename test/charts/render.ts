import * as vega from "vega";
import {compile, type TopLevelSpec} from "vega-lite";

/** 1 em for Han and full-width characters, 0.56 em for others: vega's own guess cuts long Chinese labels off. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/gu;
const ems = (text: string): number => 0.56 * text.length + 0.44 * (text.match(WIDE)?.length ?? 0);
interface Item {
  readonly fontSize?: number;
}
const metrics = (vega as unknown as {textMetrics: {width: (item: Item, text: unknown) => number}}).textMetrics;
metrics.width = (item, text) => ems(String(text)) * (item.fontSize ?? 11);

/** A logger that collects what would have been printed. */
function collector(warnings: string[]): vega.LoggerInterface {
  const note = (...args: readonly unknown[]): vega.LoggerInterface => {
    warnings.push(args.join(" "));
    return logger;
  };
  const quiet = (): vega.LoggerInterface => logger;
  const logger = {level: quiet, error: note, warn: note, info: quiet, debug: quiet} as unknown as vega.LoggerInterface;
  return logger;
}

/** The picture as SVG, the same bytes every time; a warning of the compiler or of the view is an error here. */
export async function svg(spec: TopLevelSpec): Promise<string> {
  const warnings: string[] = [];
  const logger = collector(warnings);
  const view = new vega.View(vega.parse(compile(spec, {logger}).spec), {renderer: "none", logger});
  const text = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`render: ${warnings.join("; ")}`);
  return text.replaceAll("><", ">\n<");
}
