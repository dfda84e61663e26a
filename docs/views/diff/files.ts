/** The changes as files: the very bytes that the command line writes. */
import {download, h} from "../../components/dom.js";
import {action} from "../../components/tags.js";
import {nameInFiles} from "../../components/mine/store.js";
import {colon, say} from "../../components/state.js";
import type {PlanChanges} from "../../lib/changes/index.js";
import type {Plan} from "../../lib/model/index.js";
import type {CarriedOn} from "../../lib/report/changes.js";

export function files(changes: PlanChanges, old: Plan, now: Plan, carried: () => Promise<readonly CarriedOn[]>): HTMLElement {
  const give = async (format: "md" | "html"): Promise<void> => {
    const report = await import("../../lib/report/index.js");
    const made = report.changesReport(changes, old, now, await carried());
    const text = (format === "md" ? report.toMarkdown : report.toHtml)(made);
    download(
      `duibiao-diff-${nameInFiles(old)}--${nameInFiles(now)}.${format}`,
      new Blob([text], {type: format === "md" ? "text/markdown" : "text/html"}),
    );
  };
  return h(
    "p",
    {class: "actions"},
    say("下载对照", "Download"),
    colon(),
    (["html", "md"] as const).map((f) => action(() => void give(f), f.toUpperCase())),
  );
}
