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

/** Folders whose files carry their hash in their names, and so never change. */
export const HASHED = ["import", "file", "node", "npm", "observablehq"] as const;
const IN_HASHED = new RegExp(`/_(?:${HASHED.join("|")})/`);
export const isHashed = (path: string): boolean => IN_HASHED.test(path);
export const FOREVER = "public, max-age=31536000, immutable";
