/** Adjectives and names of peoples in English: those that no rule makes of the country's name, and the rule. */
import { countryNames } from "../countries.ts";
import { wordsOf } from "./name-words.ts";

const ODD = wordsOf(`
afghan american argentine argentinian arab arabic british briton britons english scottish welsh irish french german germans dutch belgian swiss
austrian spanish spaniard portuguese italian greek turkish turk turks kurdish kurd kurds danish dane danes swedish swede swedes finnish norwegian icelandic
polish czech slovak slovene hungarian ukrainian russian russians soviet serb serbs croat croats bosnian kosovar iraqi israeli palestinian lebanese
syrian yemeni saudi emirati qatari kuwaiti omani bahraini iranian persian pakistani bangladeshi bengali chinese japanese korean taiwanese
vietnamese thai burmese filipino philippine cambodian lao laotian nepali nepalese sudanese congolese malagasy cypriot maltese peruvian
european europeans african africans asian asians western westerners latin nordic baltic balkan caucasian mediterranean atlantic pacific
arctic eurasian transatlantic gulf maghrebi sahelian uzbek kazakh kyrgyz tajik turkmen azeri azerbaijani armenian georgian moldovan
chechen tatar crimean catalan basque flemish uk us eu-wide un-backed us-led hong-kong`);

let regular: ReadonlySet<string> | null = null;

/** @param word in lower case; of several parts ("intra-Libyan") the last one tells */
export function isPeopleEn(word: string): boolean {
  const last = word.slice(word.lastIndexOf("-") + 1);
  regular ??= new Set([...countryNames("en").keys()].flatMap(adjectivesOf));
  return ODD.has(last) || regular.has(last) || regular.has(last.replace(/s$/u, ""));
}

/** As most are made: Libya, Libyan; Iran, Iranian; Nepal, Nepalese; Qatar, Qatari; Canada, Canadian. */
function adjectivesOf(country: string): string[] {
  if (country.includes(" ") || country.length < 4) return [];
  const stem = country.replace(/(?:ia|ya|a|y|e|o|land)$/u, "");
  return ["n", "ian", "ean", "ese", "i", "an"].flatMap((ending) => [
    country + ending,
    ...(stem.length > 3 ? [stem + ending] : []),
    ...(country.endsWith("ia") || country.endsWith("ya") ? [`${country}n`] : []),
  ]);
}
