import type {Plan} from "../model/index.js";
import {quoteInEnglish, type Said} from "../say/index.js";

/** How a sentence calls a plan: by its short name; an English one by its English short name, else by the Chinese one, quoted. */
export const planName = ({short, shortEn}: Pick<Plan, "short" | "shortEn">): Said => ({zh: short, en: shortEn ?? quoteInEnglish(short)});
