/** Whether a claim is taken for the indicator it means. */
import type {LinkFault} from "../../../test/eval/links.js";
import type {LinksReport} from "../../../test/eval/report-links.js";
import {h, type Child, chinese} from "../../components/dom.js";
import {heading, linkTo, smallPrint} from "../../components/tags.js";
import {nameOf, type Contents} from "../../components/site.js";
import {link, say} from "../../components/state.js";
import {plainTable} from "../../components/box.js";
import {table} from "../../components/table.js";
import {oneLine, percent} from "./words.js";

export function linking({documents, published, faults}: LinksReport, titles: ReadonlyMap<string, string>, site: Contents): Child {
  const words: Readonly<Record<string, string>> = {
    all: say("合计", "All"),
    published: say("合计，人工校订之后", "All, after review"),
  };
  return [
    heading("linking", say("归入指标", "Linking to the catalogue")),
    smallPrint(
      say(
        "每条陈述由人工读后指明应归入目录中的哪个指标，范围不合的一律记为不归入。归错比漏归严重，所以分开数。",
        "A reader named the entry of the catalogue that each claim means, and none where the scope differs. A wrong link is worse than a missing one, so they are counted apart.",
      ),
    ),
    plainTable(
      say("归入指标的准确度", "Accuracy of links"),
      [
        say("文本", "Text"),
        say("陈述", "Claims"),
        say("归对或应不归而未归", "Right"),
        say("归错", "Wrong"),
        say("漏归", "Missing"),
        say("正确率", "Share right"),
      ],
      [...documents, published].map((s) => [
        words[s.id] ?? chinese(titles.get(s.id) ?? s.id),
        s.claims,
        s.right,
        s.wrong,
        s.missing,
        percent(s.share),
      ]),
    ),
    h("h3", {id: "link-faults"}, say("仍然归错或漏归的", "Links that are still wrong or missing")),
    table<LinkFault>({
      id: "links",
      caption: say("归错与漏归", "Wrong and missing links"),
      rows: faults,
      columns: [
        {key: "name", label: say("陈述", "Claim"), header: true, wide: true, chinese: true, value: (f) => oneLine(f.name)},
        {key: "fault", label: say("错在", "Fault"), value: (f) => (f.fault === "wrong" ? say("归错", "wrong") : say("漏归", "missing"))},
        {
          key: "expected",
          label: say("应归入", "Should be"),
          wide: true,
          value: (f) => entry(f.expected, site),
          cell: (f) => entryLink(f.expected, site),
        },
        {
          key: "read",
          label: say("归入了", "Linked to"),
          wide: true,
          value: (f) => entry(f.read, site),
          cell: (f) => entryLink(f.read, site),
        },
        {key: "id", label: say("文本", "Text"), wide: true, chinese: true, value: (f) => titles.get(f.id) ?? f.id},
      ],
    }),
  ];
}

function entry(id: string | null, site: Contents): string {
  const indicator = id === null ? null : site.indicator(id);
  return indicator ? nameOf(indicator) : (id ?? say("不归入", "none"));
}

const entryLink = (id: string | null, site: Contents): Child =>
  id !== null && site.indicator(id) ? linkTo(link("indicator", {id}), entry(id, site)) : entry(id, site);
