import {planOf} from "../fixtures.js";

/** A five-year plan of no real region. */
export const plan = planOf({id: "test"});
