/** What every surface says, in Arabic. Ties and ways of saying are nouns, so that they agree with any name. */
import { LOCALES } from "../model/languages.ts";
import type { How } from "../model/schema/actor.ts";
import type { Words } from "./en.ts";
import { plural } from "./plural.ts";

const digits = new Intl.NumberFormat(LOCALES.ar);

const events = plural("ar", {
  zero: "لا أحداث",
  one: "حدث واحد",
  two: "حدثان",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
/** After a preposition. */
const ofEvents = plural("ar", {
  zero: "0",
  one: "حدث واحد",
  two: "حدثين",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
const problems = plural("ar", {
  zero: "لا أخطاء",
  one: "خطأ واحد",
  two: "خطآن",
  few: "# أخطاء",
  many: "# خطأً",
  other: "# خطأ",
});
/** What is cited: the speaker, or an announcement or a denial of the speaker's. */
const cited: Record<How, (name: string) => string> = {
  announced: (name) => `إعلان صادر عن ${name}`,
  said: (name) => name,
  reported: (name) => name,
  denied: (name) => `نفي صادر عن ${name}`,
};

export const ar: Words = {
  lang: "ar",
  locale: LOCALES.ar,
  dir: "rtl",
  app: "Dispatch Atlas",

  events,
  problems,
  more: (count) => `و${digits.format(count)} غيرها`,

  kinds: {
    act: "فعل",
    movement: "تحرك",
    order: "أمر",
    statement: "تصريح",
    call: "مكالمة",
  },

  actorKinds: {
    person: "شخص",
    "armed-group": "تشكيل مسلح",
    government: "حكومة",
    parliament: "برلمان",
    ministry: "وزارة",
    state: "دولة",
    intergovernmental: "منظمة حكومية دولية",
    "news-agency": "وكالة أنباء",
  },

  hows: {
    announced: "إعلان",
    said: "إفادة",
    reported: "خبر",
    denied: "نفي",
  },

  verbs: {
    heads: "رئاسة",
    commands: "قيادة",
    supports: "دعم",
    represents: "تمثيل",
    opposes: "معارضة",
    recognises: "اعتراف بشرعية",
    mediates: "وساطة لدى",
    "member-of": "جزء من",
  },

  regions: {
    timeline: "الخط الزمني",
    story: "القصة",
    map: "الخريطة",
    factions: "الأطراف",
    event: "الحدث",
    source: "المصدر",
    filters: "التصفية",
    events: "الأحداث",
  },

  status: (kept, total) => `${digits.format(kept)} من أصل ${ofEvents(total)}`,
  sides: { none: "خارج الأطراف", pairs: "بين طرفين" },

  strip: {
    name: "كل الأحداث عبر الزمن",
    from: "بداية الفترة المختارة",
    to: "نهاية الفترة المختارة",
  },

  map: {
    name: "خريطة الأحداث؛ الأسهم للتحريك، وزائد وناقص للتكبير والتصغير",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    home: "العودة إلى العرض الأول",
    wheelHint: "اضغط Ctrl مع العجلة لتكبير الخريطة",
    touchHint: "حرّك الخريطة بإصبعين",
    beyond: (place) => `${place}، خارج الجزء الظاهر`,
    somewhere: (place) => `في مكان ما من ${place}`,
    stack: (count) => `هنا ${events(count)}`,
    tray: "خارج الخريطة",
    unplaced: "بلا مكان مذكور",
    radius: (km) => `${km}\u00a0كم`,
    onRing: (number, where) =>
      `${number === null ? "" : `الحدث ${number}: `}${where}، من جهة لم تُذكر`,
  },

  legend: {
    title: "مفتاح الرموز",
  },

  event: {
    when: "متى",
    where: "أين",
    says: "مَن يقول ذلك",
    next: "الحدث التالي",
    previous: "الحدث السابق",
    inferred: "استنتاج",
    claimed: "بحسب قائله",
    unnamedSpeaker: "مصدر غير مذكور",
    nobodySays: "القائل غير وارد في البيانات",
    named: (sources) => `المصادر المذكورة: ${sources}`,
    toward: (place) => `باتجاه ${place}`,
    ring: (km, place) => `على بعد ${km}\u00a0كم من وسط ${place}`,
    region: (place) => `في موضع ما من ${place}`,
    country: (place) => `في ${place}، دون ذكر الموضع`,
    near: (km, place) => `في حدود ${km}\u00a0كم من ${place}`,
    areas: {
      district: (place) => `${place}، على مستوى المنطقة`,
      governorate: (place) => `${place}، على مستوى المحافظة`,
      "without-set-bounds": (place) => `${place}، نطاق بلا حدود معيّنة`,
      country: (place) => `${place}، على مستوى البلد`,
      "sea-or-air": (place) => `${place}، في البحر أو الجو`,
    },
    unplaced: "خارج الخريطة",
    chain: (speakers) =>
      speakers
        .map(({ name, how }, index) => {
          if (name === null) return "دون ذكر المصدر";
          return `${index === 0 ? "بحسب" : "نقلًا عن"} ${cited[how](name)}`;
        })
        .join("، "),
  },

  when: {
    approximately: (date) => `نحو ${date}`,
    uncertain: (date) => `ربما ${date}`,
    until: (date) => `حتى ${date}`,
    since: (date) => `بدءًا من ${date}`,
    oneOf: (date) => `في وقت ما ضمن ${date}`,
    unknown: "في وقت غير مذكور",
  },

  factions: {
    sentence: (from, verb, to) => `${from}: ${verb} ${to}`,
  },

  publisher: "الناشر:",

  failure: {
    faulty: "في هذه البيانات أخطاء",
    empty: "لا أحداث في هذه البيانات.",
    leftOut: (count) => `${problems(count)}: استُبعدت سجلات.`,
    retry: "إعادة المحاولة",
    view: (view) => `تعطّل قسم «${view}» فأُغلق؛ وما سواه يعمل.`,
  },
};
