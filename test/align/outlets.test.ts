import {describe, expect, it} from "vitest";
import {outletsOf} from "../../src/align/outlets.js";

describe("the outlets of a plan known from reports", () => {
  it.each([
    ["某某日报2023-07-31（a.example.cn/2023-07/31/content_1.html）；文号见另文", "某某日报2023-07-31"],
    ["b.example.com.cn/news/detail/7586.html（新华社2021-10-10）", "新华社2021-10-10"],
    ["c.example.gov.cn/zwgk/202407/t20240723_13392973.html（原文“均达到”）", "c.example.gov.cn 2024-07-23"],
    ["d.example.gov.cn 解读 t20250427_14561077.html", "d.example.gov.cn 2025-04-27"],
    ["https://e.example.cn/a/b.html", "e.example.cn"],
    ["人民日报 2025-07-18", "人民日报 2025-07-18"],
  ])("of %s is %s", (source, outlet) => {
    expect(outletsOf({sources: [source, source], targets: []})).toEqual([outlet]);
  });
});
