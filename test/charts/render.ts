import type {Spec} from "../../src/charts/index.js";
import {renderSvg} from "../../src/node/svg.js";

/** The picture with an element a line, so that a difference can be read. */
export async function svg(spec: Spec): Promise<string> {
  return (await renderSvg(spec)).replaceAll("><", ">\n<");
}
