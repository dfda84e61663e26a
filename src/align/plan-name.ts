import type {Plan} from "../model/index.js";
import {quoteInEnglish} from "../quantity/english.js";

/** How an English sentence calls a plan: by its English short name, else by the Chinese one, quoted. */
export const planInEnglish = (plan: Pick<Plan, "short" | "shortEn">): string => plan.shortEn ?? quoteInEnglish(plan.short);
