/** The statements of one indicator that its page has at hand, and what all plans make of it. */
import {ancestorsOf} from "../../lib/align/side.js";
import type {Indicator} from "../../lib/model/index.js";
import type {IndicatorPart, PlanPart} from "../../lib/site/parts/shapes.js";
import type {Contents, Site} from "../../components/site.js";

const NATION = "000000";

/** The province of a region, itself if it is one; null for the nation and where the region is not known. */
function provinceOf(contents: Contents, code: string): string | null {
  const path = [code, ...ancestorsOf(code, contents.data.regions)].filter((c) => c !== NATION);
  return contents.region(code) ? (path.at(-1) ?? null) : null;
}

/** Of many plans those that the page shows first, and those of the province of a place. */
export async function heldOf(contents: Contents, {id}: Indicator, place: string): Promise<{site: Site; about: IndicatorPart}> {
  const about = await contents.part<IndicatorPart>(`indicators/${id}`);
  const province = provinceOf(contents, place);
  const speaks = province !== null && about.provinces.includes(province);
  const beside = speaks ? await contents.part<readonly PlanPart[]>(`indicators/${id}/${province}`) : [];
  const have = new Set(about.plans.map((p) => p.record.plan.id));
  return {about, site: await contents.of([...about.plans, ...beside.filter((p) => !have.has(p.record.plan.id))], about)};
}
