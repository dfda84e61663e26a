/** The headers of the site for hosts of static files, each in the words of its host. They lie beside the pages; other hosts pass them over. */
import {FOREVER, framing, HASHED, HEADERS} from "./headers.js";

const FRAMED = framing("/")["content-security-policy"]!;
/** For hosts that know no queries: all pages may stand in frames of other secure sites, or no picture could. */
const FRAMED_ANYWHERE = `${FRAMED} https:`;
/** Of the feeds, which some hosts would send as plain XML. */
const FEED = "application/atom+xml; charset=utf-8";
const HASHED_PATH = `/_(?:${HASHED.join("|")})/`;

const lines = (of: Readonly<Record<string, string>>, line: (name: string, value: string) => string): string =>
  Object.entries(of)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join("");

/** Cloudflare Pages, Netlify, Render. */
function headers(): string {
  const all = {...HEADERS, "content-security-policy": FRAMED_ANYWHERE};
  const lasting = HASHED.map((folder) => `/_${folder}/*\n  cache-control: ${FOREVER}\n`);
  return `/*\n${lines(all, (name, value) => `  ${name}: ${value}`)}${lasting.join("")}/*.atom\n  content-type: ${FEED}\n`;
}

/** Apache, with `mod_headers`. */
function htaccess(): string {
  return `<IfModule mod_headers.c>
${lines(HEADERS, (name, value) => `Header always set ${name} "${value}"`)}<If "%{QUERY_STRING} !~ /(^|&)embed=[^&]/">
Header always set content-security-policy "${FRAMED}"
</If>
<If "%{REQUEST_URI} =~ m#${HASHED_PATH}#">
Header set cache-control "${FOREVER}"
</If>
</IfModule>
AddType "${FEED}" .atom
ErrorDocument 404 /404.html
`;
}

/** nginx: to be included in the block `server`. A header without a value is not sent. */
function nginx(): string {
  return `set $duibiao_frames "${FRAMED}";
if ($arg_embed) { set $duibiao_frames ""; }
set $duibiao_cache "no-cache";
if ($uri ~ "${HASHED_PATH}") { set $duibiao_cache "${FOREVER}"; }
${lines(HEADERS, (name, value) => `add_header ${name} "${value}" always;`)}add_header content-security-policy $duibiao_frames always;
add_header cache-control $duibiao_cache;
error_page 404 /404.html;
location ~ \\.atom$ { types { } default_type "${FEED}"; }
location / { try_files $uri $uri.html $uri/index.html =404; }
`;
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const listed = (of: Readonly<Record<string, string>>): object[] => Object.entries(of).map(([key, value]) => ({key, value}));

function vercel(): string {
  return json({
    cleanUrls: true,
    headers: [
      {source: "/(.*)", headers: listed(HEADERS)},
      {source: "/(.*)", missing: [{type: "query", key: "embed"}], headers: listed({"content-security-policy": FRAMED})},
      {source: "/(.*).atom", headers: listed({"content-type": FEED})},
      {source: `/_(${HASHED.join("|")})/(.*)`, headers: listed({"cache-control": FOREVER})},
    ],
  });
}

/** Azure Static Web Apps. */
function azure(): string {
  return json({
    globalHeaders: {...HEADERS, "content-security-policy": FRAMED_ANYWHERE},
    routes: HASHED.map((folder) => ({route: `/_${folder}/*`, headers: {"cache-control": FOREVER}})),
    mimeTypes: {".atom": FEED},
    responseOverrides: {404: {rewrite: "/404.html"}},
  });
}

/** File names with their content. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  _headers: headers(),
  ".htaccess": htaccess(),
  "nginx.conf": nginx(),
  "vercel.json": vercel(),
  "staticwebapp.config.json": azure(),
};
