/** The words of the interface in Arabic. Ties and ways of saying are nouns, so that they agree with any name. */
import type { How } from "../model/schema/actor.ts";
import type { Credibility, Reliability } from "../model/schema/event.ts";
import type { Words } from "./en.ts";
import { plural } from "./plural.ts";

const LOCALE = "ar-LY";
const digits = new Intl.NumberFormat(LOCALE);

const events = plural(LOCALE, {
  zero: "لا أحداث",
  one: "حدث واحد",
  two: "حدثان",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
/** After a preposition. */
const ofEvents = plural(LOCALE, {
  zero: "0",
  one: "حدث واحد",
  two: "حدثين",
  few: "# أحداث",
  many: "# حدثًا",
  other: "# حدث",
});
const facts = plural(LOCALE, {
  zero: "لا تستند إليه أي معلومة",
  one: "تستند إليه معلومة واحدة",
  two: "تستند إليه معلومتان",
  few: "تستند إليه # معلومات",
  many: "تستند إليه # معلومة",
  other: "تستند إليه # معلومة",
});
const problems = plural(LOCALE, {
  zero: "لا أخطاء",
  one: "خطأ واحد",
  two: "خطآن",
  few: "# أخطاء",
  many: "# خطأً",
  other: "# خطأ",
});
const characters = plural(LOCALE, {
  zero: "بلا أحرف",
  one: "حرف واحد",
  two: "حرفان",
  few: "# أحرف",
  many: "# حرفًا",
  other: "# حرف",
});

/** Keeps addresses, digests and the like from reordering the sentence around them. */
const isolate = (text: string) => `\u2068${text}\u2069`;

const reliabilities: Record<Reliability, string> = {
  A: "موثوق تمامًا",
  B: "موثوق عادةً",
  C: "موثوق إلى حد ما",
  D: "غير موثوق عادةً",
  E: "غير موثوق",
  F: "تتعذر معرفة مدى موثوقيته",
};

const credibilities: Record<Credibility, string> = {
  1: "تؤكده مصادر أخرى",
  2: "صحيح على الأرجح",
  3: "ربما كان صحيحًا",
  4: "مشكوك فيه",
  5: "مستبعد",
  6: "تتعذر معرفة مدى صحته",
};

/** What is cited: the speaker, or an announcement or a denial of the speaker's. */
const cited: Record<How, (name: string) => string> = {
  announced: (name) => `إعلان صادر عن ${name}`,
  said: (name) => name,
  reported: (name) => name,
  denied: (name) => `نفي صادر عن ${name}`,
};

export const ar: Words = {
  lang: "ar",
  locale: LOCALE,
  dir: "rtl",
  name: "العربية",

  app: "Dispatch Atlas",
  skip: "الانتقال إلى الحدث",
  loading: "جارٍ فتح الأطلس…",
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
  roles: {
    principal: "صاحب الفعل",
    counterpart: "الطرف الآخر",
    addressee: "المخاطَب",
    target: "المستهدَف",
    subject: "موضوع الحديث",
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
    opposes: "مواجهة",
    recognises: "اعتراف بشرعية",
    mediates: "وساطة لدى",
    "member-of": "جزء من",
  },

  regions: {
    timeline: "الخط الزمني",
    map: "الخريطة",
    factions: "الأطراف",
    event: "الحدث",
    source: "المصدر",
    filters: "التصفية",
    events: "الأحداث",
  },

  header: {
    briefing: "الإحاطة",
    search: "بحث",
    searchHint: "ابحث عن كلمات أو أسماء أو أماكن",
    language: "اللغة",
    theme: "المظهر",
    themes: { system: "حسب الجهاز", light: "فاتح", dark: "داكن" },
    keys: "المفاتيح",
    tabs: "الأقسام",
  },

  status: (kept, total) => `${digits.format(kept)} من أصل ${ofEvents(total)}`,

  sides: { none: "خارج الأطراف" },

  filters: {
    kind: "نوع الحدث",
    faction: "الطرف",
    actor: "الأشخاص والجهات",
    placement: "الموضع",
    placed: "على الخريطة",
    unplaced: "خارج الخريطة",
    basis: "مذكور أم مستنتَج",
    bases: {
      stated: "مذكور كله",
      "inferred-time": "الزمان مستنتَج",
      "inferred-place": "المكان مستنتَج",
      "inferred-fact": "المعلومة مستنتَجة",
    },
    grade: "تقييم المصدر",
    ungraded: "بلا تقييم",
    gradeOf: (key) =>
      /\d/.test(key)
        ? `${key} · ${credibilities[Number(key) as Credibility]}`
        : `${key} · ${reliabilities[key as Reliability]}`,
    known: "المعلوم حتى تاريخ",
    knownHint: "ما نشرته المصادر حتى نهاية هذا اليوم فقط",
    frame: "الجزء الظاهر من الخريطة فقط",
    more: (count) => `و${digits.format(count)} غيرها`,
    fewer: "عرض أقل",
    time: (range) => `الزمان: ${range}`,
    knownChip: (day) => `المعلوم حتى ${day}`,
    textChip: (text) => `«${text}»`,
    frameChip: "الجزء الظاهر من الخريطة",
    takeOff: (chip) => `إزالة: ${chip}`,
    clear: "مسح الكل",
    active: "شروط التصفية المطبقة",
    count: (label, count) => `${label}، ${events(count)}`,
    nothing: "لا يستوفي أي حدث شروط التصفية.",
    nothingHint: "أزل أحدها أو امسحها كلها.",
  },

  timeline: {
    name: "الخط الزمني للأحداث؛ زائد وناقص للتكبير والتصغير، و0 لعرض الكل",
    zoomIn: "تكبير الخط الزمني",
    zoomOut: "تصغير الخط الزمني",
    fit: "عرض المدة كلها",
    earlier: "أقدم",
    later: "أحدث",
    wheelHint: "اضغط Ctrl مع العجلة للتكبير",
    touchHint: "كبّر أو صغّر بإصبعين",
    strip: "كل الأحداث عبر الزمن",
    brushFrom: "بداية الفترة المختارة",
    brushTo: "نهاية الفترة المختارة",
    clearBrush: "إلغاء التصفية الزمنية",
    zone: (zone, offset) => `بتوقيت ${isolate(zone)} (${isolate(offset)})`,
    left: (count) => `غير ظاهر: ${events(count)}؛ كبّر الخط الزمني لعرض المزيد`,
    cannot: "تعذر تحميل الخط الزمني.",
  },

  map: {
    name: "خريطة الأحداث؛ الأسهم للتحريك، وزائد وناقص للتكبير والتصغير",
    zoomIn: "تكبير",
    zoomOut: "تصغير",
    home: "العودة إلى العرض الأول",
    wheelHint: "اضغط Ctrl مع العجلة لتكبير الخريطة",
    touchHint: "حرّك الخريطة بإصبعين",
    beyond: (place) => `${place}، خارج الجزء الظاهر`,
    stack: (count) => `هنا ${events(count)}`,
    tray: "خارج الخريطة",
    radius: (km) => `${km} كم`,
    zoomTo: "عرض على الخريطة",
  },

  legend: {
    title: "دليل الرموز",
    moment: "لحظة بعينها",
    unit: "وقت ما من ذلك اليوم",
    span: "طوال تلك المدة",
    approximate: "تقريبي",
    open: "مفتوح: المدى غير مذكور",
    point: "مكان",
    ring: "على تلك المسافة من المكان",
    toward: "موجَّه نحو المكان",
    area: "في موضع ما من المنطقة",
    inferred: "خط متقطع: استنتاج",
    seat: "مقر سلطة",
  },

  event: {
    none: "نبذة",
    start: "ابدأ بأول حدث",
    when: "متى",
    where: "أين",
    who: "مَن",
    says: "مَن يقول ذلك",
    evidence: "بكلمات المصدر",
    basis: "ما نستنتجه",
    grade: "تقييم المصدر",
    known: "معلوم بتاريخ",
    fatalities: "القتلى",
    fatalitiesOf: (low, best, high) => `${best} (من ${low} إلى ${high})`,
    tags: "الوسوم",
    media: "الوسائط",
    imported: "سجل مستورد",
    seat: "المقر",
    offices: "المنصب",
    takesPart: "المشاركة في الأحداث",
    ties: "العلاقات",
    carries: "ما يستند إلى هذا المقطع",
    stated: "مذكور",
    inferred: "استنتاج",
    claimed: "بحسب قائله",
    unnamed: "من دون تسمية",
    unnamedSpeaker: "جهة لم تُسمَّ",
    next: "الحدث التالي",
    previous: "الحدث السابق",
    close: "إغلاق",
    emphasise: "إبراز",
    emphasised: "مُبرَز",
    filteredOut: "التصفية الحالية تستبعد هذا الحدث.",
    toward: (place) => `باتجاه ${place}`,
    ring: (km, place) => `على بعد ${km} كم من وسط ${place}`,
    region: (place) => `في موضع ما من ${place}`,
    country: (place) => `في أنحاء مختلفة من ${place}`,
    unplaced: "خارج الخريطة",
    chain: (speakers) =>
      speakers
        .map(({ name, how }, index) => `${index === 0 ? "بحسب" : "نقلًا عن"} ${cited[how](name)}`)
        .join("، "),
    ungraded: "بلا تقييم",
    reliability: reliabilities,
    credibility: credibilities,
    identifiers: "المعرّفات",
    names: "مصادر الأسماء والإحداثيات",
  },

  when: {
    approximately: (date) => `نحو ${date}`,
    uncertain: (date) => `ربما ${date}`,
    until: (date) => `حتى ${date}`,
    since: (date) => `بدءًا من ${date}`,
    oneOf: (date) => `في وقت ما ضمن ${date}`,
    unknown: "في وقت غير مذكور",
  },

  source: {
    drop: "الوثيقة لديك؟ أفلتها هنا لتقرأها في مكانها",
    choose: "فتح الوثيقة…",
    private: "تُقارَن الوثيقة ببصمتها SHA-256 ولا تغادر هذه الشاشة.",
    matches: "هذه هي الوثيقة؛ ولا تُعرض إلا على هذه الشاشة.",
    differs: (found, expected) =>
      `هذه وثيقة أخرى: تبدأ بصمتها بـ${isolate(found)}، وبصمة هذا المصدر بـ${isolate(expected)}. لم يُحفظ شيء.`,
    unreadable: "تعذرت قراءة الملف.",
    noDigest:
      "لم تُفتح هذه الصفحة عبر اتصال آمن، فلا يستطيع المتصفح حساب البصمة. افتحها عبر https أو من هذا الحاسوب.",
    hide: "إخفاء النص من جديد",
    paragraph: (index, length) => `الفقرة ${digits.format(index + 1)}، ${characters(length)}.`,
    fragment: (exact, count) => `${isolate(exact)} — ${facts(count)}`,
    publisher: "الناشر:",
    published: "بتاريخ",
    length: (count) => characters(count),
    choice: "وثيقة المصدر",
  },

  factions: {
    diagram: "الأطراف ومَن ينتمي إليها والعلاقات بينهم",
    ties: "العلاقات",
    keep: (name, count) => `${name}، ${events(count)}، الاكتفاء بهذا وحده`,
    sentence: (from, verb, to) => `${from}: ${verb} ${to}`,
  },

  table: {
    caption: "الأحداث",
    time: "الزمان",
    title: "الحدث",
    kind: "النوع",
    faction: "الطرف",
    place: "المكان",
    says: "مَن يقول ذلك",
    page: (from, to, total) =>
      `من ${digits.format(from)} إلى ${digits.format(to)} من أصل ${digits.format(total)}`,
    next: "الصفحة التالية",
    previous: "الصفحة السابقة",
  },

  keys: {
    title: "المفاتيح",
    list: [
      ["j أو k أو الأسهم", "الحدث التالي والسابق"],
      ["/", "البحث"],
      ["Esc", "خطوة إلى الوراء"],
      ["+ − 0", "في الخط الزمني: تكبير، تصغير، عرض الكل"],
      ["Shift + ← →", "على الخط الزمني: إلى الأقدم، إلى الأحدث"],
      ["?", "هذه القائمة"],
    ],
    close: "إغلاق",
  },

  embed: {
    open: "فتح الأطلس كاملًا",
    prompt: "تنقّل بين الأحداث، أو أشر إلى أحدها",
  },

  share: {
    title: "شارك هذه الصورة",
    open: "مشاركة",
    link: "رابط ما تراه",
    embed: "في مقال",
    plain: "إطار: لا يحتاج إلى شيء آخر",
    script: "نص برمجي: يضبط ارتفاعه بنفسه، وتستطيع فقراتك توجيهه",
    snippet: "الشيفرة",
    views: "العروض",
    controls: "أدوات تصفية للقارئ",
    theme: "المظهر",
    themes: { system: "حسب جهاز القارئ", light: "فاتح", dark: "داكن" },
    height: "الارتفاع",
    heights: { auto: "بحسب المحتوى", fixed: "ثابت" },
    pixels: "الارتفاع بالبكسل",
    preview: "معاينة",
    widths: { phone: "هاتف", column: "عمود", full: "عرض كامل" },
    picture: "صورةً",
    png: "PNG",
    png2: "PNG بضعف الحجم",
    svg: "SVG للطباعة",
    copy: "نسخ",
    copied: "نُسخ",
    notCopied: "لم يسمح المتصفح بذلك: حدّد النص وانسخه.",
    failed: "تعذّر رسم الصورة.",
    close: "إغلاق",
  },

  ignored: {
    title: "أُهملت أجزاء من عنوان الصفحة",
    item: (name, found, expected) =>
      `${isolate(name)}: «${isolate(found)}». المتوقع: ${isolate(expected)}.`,
    close: "إغلاق",
  },

  failure: {
    title: "تعذر على الأطلس فتح بياناته",
    faulty: "في هذه البيانات أخطاء",
    none: (url, reason) => `تعذر تحميل ${isolate(url)}: ${reason}.`,
    blocked: (origin) =>
      `لا تسمح سياسة هذه الصفحة ببيانات من ${isolate(origin)}. ويستطيع ناشرها إضافة هذا الموقع إلى ${isolate("connect-src")}.`,
    status: (code) => `ردّ الخادم بالرمز ${code}`,
    network: "لا استجابة من الشبكة",
    scheme: "لا تُفتح إلا عناوين http وhttps",
    password: "يجب ألا يتضمن العنوان اسم مستخدم أو كلمة مرور",
    json: "ليس بصيغة JSON",
    problems,
    table: { path: "الموضع", found: "الموجود", expected: "المتوقع" },
    anyway: (count) => `فتح الجزء السليم: ${events(count)}`,
    leftOut: (count) => `${problems(count)}: استُبعدت سجلات.`,
    save: "حفظ القائمة",
    retry: "إعادة المحاولة",
    shipped: "فتح خبر ليبيا بدلًا من ذلك",
    empty: "لا أحداث في هذه البيانات.",
    view: (view) => `تعطّل قسم «${view}» فأُغلق؛ وما سواه يعمل.`,
  },

  footer: {
    about: "معلومات بصياغتنا، ومقاطع قصيرة ومواضعها؛ أما الوثيقة نفسها فليست هنا.",
    map: "الخريطة الأساسية: Natural Earth",
    terms: "الشروط",
  },
};
