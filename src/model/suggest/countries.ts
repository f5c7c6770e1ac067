/** Names of countries and of the world's regions, as the browser's own tables have them in every language. */

/** Codes that name no country, or more than one. */
const PSEUDO = new Set([
  "EU",
  "EZ",
  "UN",
  "QO",
  "XA",
  "XB",
  "XK",
  "ZZ",
  "AC",
  "CP",
  "DG",
  "EA",
  "IC",
  "TA",
]);
/** Parts of the world by UN M49; the world itself is left out. */
const REGIONS =
  "002 003 005 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419".split(
    " ",
  );

/** What texts call them besides. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    "u.s": "US",
    us: "US",
    usa: "US",
    "united states of america": "US",
    america: "US",
    uk: "GB",
    britain: "GB",
    "great britain": "GB",
    england: "GB",
    scotland: "GB",
    wales: "GB",
    "northern ireland": "GB",
    uae: "AE",
    emirates: "AE",
    turkey: "TR",
    burma: "MM",
    myanmar: "MM",
    holland: "NL",
    "czech republic": "CZ",
    "ivory coast": "CI",
    drc: "CD",
    congo: "CG",
    "democratic republic of congo": "CD",
    "democratic republic of the congo": "CD",
    palestine: "PS",
    bosnia: "BA",
    "bosnia and herzegovina": "BA",
    "hong kong": "HK",
    macedonia: "MK",
    swaziland: "SZ",
    "cape verde": "CV",
    "east timor": "TL",
    kosovo: "XK",
    "russian federation": "RU",
    "middle east": "",
    balkans: "",
    caucasus: "",
    sahel: "",
    maghreb: "",
    mediterranean: "",
    atlantic: "",
    pacific: "",
    arctic: "",
    antarctic: "",
    "horn of africa": "",
    "gulf states": "",
    scandinavia: "",
    siberia: "",
    crimea: "",
    gaza: "",
    "west bank": "",
    "gaza strip": "",
    donbas: "",
    "latin america": "",
    levant: "",
  },
  ru: {
    сша: "US",
    великобритания: "GB",
    англия: "GB",
    оаэ: "AE",
    рф: "RU",
    "российская федерация": "RU",
    сирия: "SY",
    днр: "",
    лнр: "",
    "ближний восток": "",
    "северная африка": "",
    крым: "",
    донбасс: "",
    кавказ: "",
    сибирь: "",
    палестина: "PS",
    кнр: "CN",
    кндр: "KP",
    фрг: "DE",
    юар: "ZA",
    дрк: "CD",
    "саудовская аравия": "SA",
    чехия: "CZ",
    косово: "XK",
    балканы: "",
  },
  ar: {
    "الولايات المتحدة الأمريكية": "US",
    "الولايات المتحدة الأميركية": "US",
    أمريكا: "US",
    أميركا: "US",
    بريطانيا: "GB",
    إنجلترا: "GB",
    الإمارات: "AE",
    السعودية: "SA",
    "الشرق الأوسط": "",
    "شمال أفريقيا": "",
    أفريقيا: "",
    أوروبا: "",
    فلسطين: "PS",
    "قطاع غزة": "",
    غزة: "",
    "الضفة الغربية": "",
    القرم: "",
    تركيا: "TR",
    سوريا: "SY",
    سورية: "SY",
    ليبيا: "LY",
    البوسنة: "BA",
    الكونغو: "CG",
    القوقاز: "",
    البلقان: "",
    الخليج: "",
  },
};

const cache = new Map<string, ReadonlyMap<string, string>>();

/**
 * @param language BCP 47
 * @returns ISO 3166-1 alpha-2 codes by name in lower case; "" for what is no country
 */
export function countryNames(language: string): ReadonlyMap<string, string> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  const say = new Intl.DisplayNames([language, "en"], { type: "region", fallback: "none" });
  for (const region of REGIONS) add(names, say.of(region), "");
  for (const code of everyCode()) add(names, say.of(code), code);
  for (const [name, code] of Object.entries(OTHER_NAMES[language.slice(0, 2)] ?? {}))
    names.set(name, code);
  cache.set(language, names);
  return names;
}

function add(names: Map<string, string>, name: string | undefined, code: string): void {
  if (!name) return;
  const plain = name.toLowerCase().replaceAll("’", "'");
  names.set(plain, code);
  // "Myanmar (Burma)", "Congo - Kinshasa" and "St. Lucia" are nobody's words.
  const short = plain.replace(/\s*\(.*\)$/u, "").replace(/\s+[-–].*$/u, "");
  if (short !== plain && !names.has(short)) names.set(short, code);
  if (plain.includes("&")) names.set(plain.replaceAll("&", "and"), code);
  if (plain.startsWith("st. ")) names.set(plain.replace("st. ", "saint "), code);
}

function* everyCode(): Generator<string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const first of letters)
    for (const second of letters) if (!PSEUDO.has(first + second)) yield first + second;
}
