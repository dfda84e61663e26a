import {attr, eachElement, type Element} from "./tree.js";

const FRAMES: Readonly<Record<string, string>> = {iframe: "src", frame: "src", embed: "src", object: "data"};
const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|xlsx?|rtf|zip|rar)(?:[?#]|$)/i;
const MOST_NAMED = 3;

/** Where the document of a page without one stands: in frames of the page, else in files that it links to; null where neither is there. */
export function elsewhere(root: Element): string | null {
  const [frames, files] = [new Set<string>(), new Set<string>()];
  eachElement(root, (element) => {
    const frame = attr(element, FRAMES[element.tagName] ?? "");
    if (frame !== null && frame !== "" && !/^(?:about|javascript):/.test(frame)) frames.add(frame);
    const link = element.tagName === "a" ? attr(element, "href") : null;
    if (link !== null && DOCUMENT.test(link)) files.add(link);
    return true;
  });
  if (frames.size > 0) return `the document stands in a frame of the page (${named(frames)}); open that and save it`;
  return files.size > 0 ? `the document may be a file that the page links to (${named(files)}); fetch that` : null;
}

function named(addresses: ReadonlySet<string>): string {
  const first = [...addresses].slice(0, MOST_NAMED).map((address) => address.slice(0, LONGEST_NAME));
  return first.join(", ") + (addresses.size > MOST_NAMED ? " and others" : "");
}

const LONGEST_NAME = 120;
