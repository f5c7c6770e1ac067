/** Holds the production build to its budget: what the explore view loads, after gzip -9, and what comes before its first paint. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1000;
const BUILT = "dist/.vite/manifest.json";

/** What a reader of one language loads: the two other catalogues come only when they are chosen. */
const OTHER_LANGUAGES = ["src/i18n/ar.ts", "src/i18n/ru.ts"];
/** Parts that the page shows first; the rest may follow. */
const FIRST = ["index.html", "src/views/map/map-view.ts", "src/views/map/base-map.ts"];

const BUDGETS = [
  { name: "explore, all script and style", limit: 250 * KB, roots: ["index.html"], follow: true },
  { name: "explore, before the first paint", limit: 120 * KB, roots: FIRST, follow: false },
];

const manifest = JSON.parse(readFileSync(BUILT, "utf8"));

/** The files that these entries need, with what they import; and what they import on demand, where that is followed. */
function filesOf(roots, follow) {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    const entry = manifest[key];
    if (!entry || seen.has(key) || OTHER_LANGUAGES.includes(key)) return;
    seen.add(key);
    files.add(entry.file);
    for (const style of entry.css ?? []) files.add(style);
    for (const next of entry.imports ?? []) visit(next);
    if (follow) for (const next of entry.dynamicImports ?? []) visit(next);
  };
  for (const root of roots) {
    if (!manifest[root]) throw new Error(`the build has no entry ${root}`);
    visit(root);
  }
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

let isOver = false;
for (const { name, limit, roots, follow } of BUDGETS) {
  const files = filesOf(roots, follow);
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
  isOver ||= bytes > limit;
  const verdict = bytes > limit ? "over" : "within";
  console.log(
    `${name}: ${(bytes / KB).toFixed(1)} kB in ${files.length} files, ${verdict} ${limit / KB} kB`,
  );
}
const stray = readdirSync("dist/assets").filter((file) => file.endsWith(".map"));
if (stray.length > 0) throw new Error(`source maps in the build: ${stray.join(", ")}`);
process.exit(isOver ? 1 : 0);
