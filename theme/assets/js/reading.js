// @ts-check
// Starts what pages of recommendations have.

import { citeRecommendations } from "./cite.js";
import { citeWhole } from "./cite-whole.js";
import { copyLines } from "./copying.js";
import { tellWhereOneLands } from "./landing.js";

citeRecommendations();
citeWhole();
copyLines();
tellWhereOneLands();
