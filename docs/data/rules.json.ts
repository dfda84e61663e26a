/** What the audit looks for, in words: the page names its rules so, without loading them. */
import {rules} from "../../src/audit/index.js";
import type {RuleWords} from "../views/audit/rules.js";

const words: RuleWords[] = rules.map(({id, zh, checks}) => ({id, zh, en: checks}));
process.stdout.write(JSON.stringify(words));
