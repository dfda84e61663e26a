import {expect, it} from "vitest";
import {BUSY, moved} from "../kept/kept.js";

it("reads the kept texts as it did", {timeout: BUSY}, async () => expect(await moved("text")).toBe(""));
