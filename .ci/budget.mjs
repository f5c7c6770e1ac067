/** Holds the production build to its budget: what the explore view loads, after gzip -9, and what comes before its first paint. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const KB = 1000;
const BUILT = "dist/.vite/manifest.json";

/** What a reader of one language loads: the two other catalogues come only when they are chosen. */
const OTHER_LANGUAGES = ["src/i18n/ar.ts", "src/i18n/ru.ts"];
const EXPLORE = "src/surfaces/explore/explore.tsx";
const EMBED = "src/surfaces/embed/embed.tsx";
const BRIEF = "src/surfaces/brief/brief.tsx";
/** Chunks by their names in vite.config.ts. */
const MAP = "chunk map";
const TIME = "chunk time";
const START = "chunk start";
/** What listens to the host page, once there is a picture. */
const TALK = "chunk talk";
/** Few readers open it, and it loads what it needs then. */
const SHARE = "src/surfaces/sharing/share-dialog.tsx";
const PLAN = "src/surfaces/plan/plan-panel.tsx";
const DATA = ["index.html", "data/libya-2019-04-06-light.json", "data/base-map-light.json"];

/**
 * `roots` are entries with all that they import; `follow` adds what they import on demand, but for `without`; `files` are
 * added as they are.
 */
const BUDGETS = [
  {
    name: "explore, all script and style",
    limit: 250,
    roots: [START, EXPLORE],
    follow: true,
    without: [
      EMBED,
      BRIEF,
      SHARE,
      PLAN,
      "src/views/picture/draw-picture.ts",
      "src/surfaces/binding/models/to-picture-model.ts",
    ],
  },
  { name: "explore, before the first paint", limit: 120, roots: [START, EXPLORE, MAP] },
  {
    name: "embed, map and timeline, with its data",
    limit: 260,
    roots: [START, EMBED, MAP, TIME, TALK],
    files: DATA,
    most: 12,
  },
  {
    name: "embed, map alone, with its data",
    limit: 130,
    roots: [START, EMBED, MAP, TALK],
    files: DATA,
    most: 12,
  },
  {
    name: "embed, before its first picture",
    limit: 120,
    // It is in the page itself.
    roots: [START],
    files: ["index.html"],
  },
  { name: "brief, before its first slide", limit: 260, roots: [START, BRIEF, MAP, TIME] },
  { name: "embed.js", limit: 4, roots: [], files: ["embed.js"] },
];

const manifest = JSON.parse(readFileSync(BUILT, "utf8"));

/** The entry of a named chunk, whose key in the manifest carries a hash. */
function keyOf(root) {
  const name = root.replace(/^chunk /, "");
  const key =
    root === name ? root : Object.keys(manifest).find((one) => manifest[one].name === name);
  if (!manifest[key]) throw new Error(`the build has no ${root}`);
  return key;
}

function filesOf({ roots, follow = false, without = [], files: added = [] }) {
  const seen = new Set([...OTHER_LANGUAGES, ...without]);
  const files = new Set(added);
  const visit = (key) => {
    const entry = manifest[key];
    if (!entry || seen.has(key)) return;
    seen.add(key);
    files.add(entry.file);
    for (const style of entry.css ?? []) files.add(style);
    for (const next of entry.imports ?? []) visit(next);
    if (follow) for (const next of entry.dynamicImports ?? []) visit(next);
  };
  for (const root of roots) visit(keyOf(root));
  return [...files];
}

let isOver = false;
for (const budget of BUDGETS) {
  const files = filesOf(budget);
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
    0,
  );
  const verdict =
    bytes > budget.limit * KB || files.length > (budget.most ?? files.length) ? "over" : "within";
  isOver ||= verdict === "over";
  const most = budget.most ? ` and ${budget.most} files` : "";
  console.log(
    `${budget.name}: ${(bytes / KB).toFixed(1)} kB in ${files.length} files, ${verdict} ${budget.limit} kB${most}`,
  );
}
const stray = readdirSync("dist/assets").filter((file) => file.endsWith(".map"));
if (stray.length > 0) throw new Error(`source maps in the build: ${stray.join(", ")}`);
process.exit(isOver ? 1 : 0);
