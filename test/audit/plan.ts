import type {Plan} from "../../src/model/index.js";

/** A five-year plan of no real region. */
export const plan: Plan = {
  id: "test",
  title: "云山市“十四五”发展规划",
  short: "云山 2021–2025",
  region: "000000",
  kind: "five-year",
  period: [2021, 2025],
  issuer: null,
  number: null,
  issued: null,
  basis: [],
  origin: "",
  remarks: [],
};
