/**
 * What every answer of the site says besides the file. The policy of scripts stands in each page itself, by its hashes; only what a page
 * cannot say of itself stands here.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/**
 * Who may show a page in a frame: the site itself, and its single pictures (`?embed=`) anybody. Of those nothing is said, for `*` leaves
 * out pages without an address of their own, as those in an editor or a file.
 */
export function framing(url: string): Readonly<Record<string, string>> {
  return /[?&]embed=[^&]/.test(url) ? {} : {"content-security-policy": "frame-ancestors 'self'"};
}

/** Files whose names carry their hash never change. */
export const isHashed = (path: string): boolean => /\/_(?:import|file|node|npm|observablehq)\//.test(path);
export const FOREVER = "public, max-age=31536000, immutable";

/**
 * The same for hosts of static files, as `_headers` (Cloudflare Pages, Netlify, Render) writes them. Such a host knows no queries, so
 * that all pages may stand in frames of other secure sites, or no picture could.
 */
export function headersFile(): string {
  const all = Object.entries({...HEADERS, "content-security-policy": "frame-ancestors 'self' https:"});
  const lasting = ["import", "file", "node", "npm", "observablehq"].map((folder) => `/_${folder}/*\n  cache-control: ${FOREVER}\n`);
  return `/*\n${all.map(([name, value]) => `  ${name}: ${value}\n`).join("")}${lasting.join("")}/*.atom\n  content-type: application/atom+xml; charset=utf-8\n`;
}
