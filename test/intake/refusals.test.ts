import {describe, expect, it} from "vitest";
import {refusalZh} from "../../docs/components/mine/refusals.js";
import {CONTAINERS, refusal, type ContainerId} from "../../src/formats/containers.js";
import {documentOf} from "../../src/intake/index.js";
import {readLayout} from "../../src/node/index.js";

const said = async (bytes: string | Uint8Array, name: string): Promise<string> =>
  readLayout(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, name).then(
    (layout) => {
      try {
        documentOf(layout);
        return "";
      } catch (error) {
        return (error as Error).message;
      }
    },
    (error: Error) => error.message,
  );

describe("why a file was not read", () => {
  it.each([
    ["", "empty.txt", "文件是空的，请重新取得"],
    ["PK\u0003\u0004 no more", "broken.docx", /^文件不完整，像是没有下载完/],
    ["目录", "short.txt", /只有“目录”/],
    ["   ", "blank.txt", /^文件里没有文字/],
  ])("%j is said in Chinese", async (bytes, name, zh) => expect(refusalZh(await said(bytes, name))).toMatch(zh));
  it("is said in Chinese for every kind of file that is known and not read", () => {
    for (const id of Object.keys(CONTAINERS) as ContainerId[]) expect(refusalZh(refusal(id))).toMatch(/^文件.+；请[^a-z]+$/);
  });
  it("stays as it was said where no line knows it", () => expect(refusalZh("odd")).toContain("odd"));
});
