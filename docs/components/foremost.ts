/** The plans that a view over all shows one by one: those of the nation, and those of the others that say most. */
import type {Foremost} from "../lib/site/parts/shapes.js";
import type {Contents, Site} from "./corpus.js";

export const openForemost = async (contents: Contents): Promise<Site> => contents.of(await contents.part<Foremost>("foremost"));
