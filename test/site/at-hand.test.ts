/** What pages keep of what they asked for. */
import {describe, expect, it} from "vitest";
import {atHand} from "../../docs/components/at-hand.js";

describe("answers at hand", () => {
  it("are asked for once, the latest of them", async () => {
    const asked: string[] = [];
    const kept = atHand<string>(2);
    const ask = (key: string): Promise<string> =>
      kept(key, async () => {
        asked.push(key);
        return key;
      });
    for (const key of ["甲", "乙", "甲", "丙", "甲", "乙"]) expect(await ask(key)).toBe(key);
    expect(asked).toEqual(["甲", "乙", "丙", "乙"]);
  });

  it("are forgotten where they fail", async () => {
    const kept = atHand<string>(2);
    await expect(kept("甲", () => Promise.reject(new Error("cut off")))).rejects.toThrow("cut off");
    expect(await kept("甲", async () => "here")).toBe("here");
  });
});
