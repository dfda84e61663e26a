export {targetsBelow, type BelowRow} from "./below.js";
export {observedPerHead, type ObservedRow, type Told} from "./observed.js";
