import {raised} from "../raised.js";
import {child, elements, valueOf, type Xml} from "./xml.js";

/** The words of a formula on one line: a/b, √(x), 10⁸. */
export function mathText(formula: Xml): string {
  return elements(formula).map(part).join("");
}

function part(element: Xml): string {
  const inner = (name: string) => {
    const found = child(element, name);
    return found === undefined ? "" : mathText(found);
  };
  switch (element.name) {
    case "m:r":
      return elements(element)
        .flatMap((e) => (e.name === "m:t" || e.name === "w:t" ? e.children.filter((c) => typeof c === "string") : []))
        .join("");
    case "m:f":
      return `${grouped(inner("m:num"))}/${grouped(inner("m:den"))}`;
    case "m:sSup":
      return inner("m:e") + power(inner("m:sup"));
    case "m:sSub":
      return inner("m:e") + inner("m:sub");
    case "m:sSubSup":
      return inner("m:e") + inner("m:sub") + power(inner("m:sup"));
    case "m:rad":
      return `${inner("m:deg")}√${grouped(inner("m:e"))}`;
    case "m:d":
      return fenced(element);
    default:
      return element.name.endsWith("Pr") ? "" : mathText(element);
  }
}

function fenced(element: Xml): string {
  const properties = child(element, "m:dPr");
  const words = elements(element)
    .filter((e) => e.name === "m:e")
    .map(mathText);
  return `${valueOf(properties, "m:begChr") ?? "("}${words.join("|")}${valueOf(properties, "m:endChr") ?? ")"}`;
}

function grouped(text: string): string {
  return /^[\p{L}\d.%]*$/u.test(text) ? text : `(${text})`;
}

/** A power after "10" or a variable is one whatever it follows. */
function power(text: string): string {
  const found = raised("×10", text, "");
  return found.is === "words" && found.text !== text ? found.text : `^${text}`;
}
