export {documentOf} from "./document.js";
export {kindOf} from "./kind.js";
export {titleIn} from "./title.js";
export {issuedOn} from "./dates.js";
export {basisOf, numberOf} from "./basis.js";
export {proposeRegion, type RegionProposal} from "./region.js";
export {NOWHERE, proposePlan, type Given, type Proposal} from "./proposal.js";
export {corpusWith, recordOf, type Brought} from "./record.js";
