/** A place to drop documents on: they are read in this browser, kept in it, and leave it nowhere. */
import {h, replace} from "../dom.js";
import {action, boxed, phrase} from "../tags.js";
import {say} from "../state.js";
import {readDropped} from "../ask-reading.js";
import type {Stage, Taken, Tell} from "./read.js";
import {refusalZh} from "./refusals.js";
import {keep} from "./store.js";

/** Of what was dropped, which stands below which: the one whose region lies in the other's; else as they came. Null for one file. */
export function pairIn(taken: readonly Taken[]): readonly [lower: string, higher: string] | null {
  const [a, b] = taken.map((t) => t.kept);
  if (!a || !b) return null;
  const above = a.regions.slice(1).some((r) => r.code === b.plan.region) || !b.regions.slice(1).some((r) => r.code === a.plan.region);
  return above ? [a.plan.id, b.plan.id] : [b.plan.id, a.plan.id];
}

const ACCEPTS = ".pdf,.docx,.html,.htm,.mhtml,.txt,.md,.xlsx,.csv,.rtf";

const failure = (file: string, why: string): HTMLElement =>
  phrase("failed", say(`${file} 没有读成：`, `${file} could not be read: `), say(refusalZh(why), why), " ");

/** 正在读 甲.pdf（1/2）：第 3 / 120 页… */
function progress(file: string, among: readonly [at: number, of: number] | null, stage: Stage | null): string {
  const which = among === null ? "" : say(`（${among.join("/")}）`, ` (${among.join(" of ")})`);
  const far =
    stage === null
      ? ""
      : stage === "numbers"
        ? say("：正在找其中的数字", ": looking for its numbers")
        : say(`：第 ${stage.page} / ${stage.of} 页`, `: page ${stage.page} of ${stage.of}`);
  return say(`正在读 ${file}${which}${far}…`, `Reading ${file}${which}${far} …`);
}

/** What becomes of the files that are dropped. */
interface Area<T> {
  /** What to drop, in the language of the interface. */
  readonly what: string;
  readonly several: boolean;
  readonly read: (file: File, tell: Tell) => Promise<T>;
  /** Gets what was read, all files of one drop together. */
  readonly done: (read: readonly T[]) => void;
}

/** Documents that are read and kept in this browser; `then` gets them. */
export const dropZone = (then: (taken: readonly Taken[]) => void): HTMLElement =>
  dropArea({
    what: say("把规划文件拖到这里，或点此选择", "Drop plans here, or choose them"),
    several: true,
    done: then,
    read: async (file, tell) => {
      const one = await readDropped(file, tell);
      await keep(one.kept);
      return one;
    },
  });

/** One file that cannot be read is said and stops no other. */
export function dropArea<T>({what, several, read, done}: Area<T>): HTMLElement {
  const status = h("p", {class: "small", role: "status"});
  const input = h("input", {type: "file", id: "own-file", multiple: several, accept: ACCEPTS, class: "visually-hidden"});
  input.setAttribute("aria-label", say("选择文件", "Choose files"));
  const label = h(
    "label",
    {for: "own-file", class: "drop"},
    what,
    phrase(
      "small muted",
      say("PDF、DOCX、HTML、TXT、XLSX；只在这台电脑的浏览器里读，不上传", "PDF, DOCX, HTML, TXT, XLSX; read in this browser, sent nowhere"),
    ),
  );
  const take = async (files: readonly File[]): Promise<void> => {
    const taken: T[] = [];
    const failed: HTMLElement[] = [];
    for (const [i, file] of files.entries()) {
      const tell = (stage: Stage | null): void => {
        status.textContent = progress(file.name, files.length > 1 ? [i + 1, files.length] : null, stage);
      };
      tell(null);
      try {
        taken.push(await read(file, tell));
      } catch (error) {
        failed.push(failure(file.name, (error as Error).message));
      }
    }
    if (failed.length === 0) {
      status.textContent = "";
      if (taken.length > 0) done(taken);
      return;
    }
    const goOn = action(() => done(taken), say("看读成的文件", "See what was read"));
    replace(status, [...failed, taken.length > 0 ? goOn : null]);
  };
  input.addEventListener("change", () => {
    void take([...(input.files ?? [])]);
    input.value = "";
  });
  const over = (event: DragEvent): void => {
    event.preventDefault();
    label.toggleAttribute("data-over", event.type === "dragover");
  };
  label.addEventListener("dragover", over);
  label.addEventListener("dragleave", over);
  label.addEventListener("drop", (event) => {
    over(event);
    void take([...(event.dataTransfer?.files ?? [])]);
  });
  return boxed("drop-zone", label, input, status);
}
