/** What each word of the format's lists means, in a line: beside the words to choose from in the forms of compose. */
import type { ExtentChoice } from "../../model/draft/change-where.ts";
import type { How, PlainActorKind, PlainRelationType } from "../../model/schema/actor.ts";
import type { PlainEventKind, Role } from "../../model/schema/event.ts";
import type { Place } from "../../model/schema/place.ts";
import type { AreaLevel, Basis, EVENT_PARTS } from "../../model/vocabulary.ts";
import type { Part } from "./part.ts";

/** A word that no other part of the interface says, and what it means. */
interface Meant {
  readonly name: string;
  readonly means: string;
}

export interface Meanings {
  readonly kinds: Readonly<Record<PlainEventKind, string>>;
  readonly actorKinds: Readonly<Record<PlainActorKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly hows: Readonly<Record<How, string>>;
  readonly verbs: Readonly<Record<PlainRelationType, string>>;
  readonly bases: Readonly<Record<Basis, Meant>>;
  readonly extents: Readonly<Record<ExtentChoice, Meant>>;
  readonly levels: Readonly<Record<AreaLevel, Meant>>;
  readonly placeKinds: Readonly<Record<Place["kind"], Meant>>;
  readonly standings: Readonly<Record<"named" | "unnamed" | "claimed", Meant>>;
  readonly parts: Readonly<Record<(typeof EVENT_PARTS)[number], string>>;
}

export const MEANINGS: Part<Meanings> = {
  en: {
    kinds: {
      act: "something is done: an attack, a strike, a signing",
      movement: "somebody goes, or forces are moved, from place to place",
      order: "somebody tells others what to do",
      statement: "somebody says something to everyone",
      call: "two sides talk with each other, by telephone or face to face",
    },
    actorKinds: {
      person: "one human being",
      "armed-group": "an army, a militia, a brigade",
      government: "those who rule a country, or claim to",
      parliament: "an assembly that makes laws",
      ministry: "a part of a government, or an office of its own",
      state: "a country as one that acts",
      intergovernmental: "a body that several states have formed",
      "news-agency": "one that reports for others to print",
    },
    roles: {
      principal: "it is this one’s act; the event stands on this one’s side",
      counterpart: "the other one in it, as at the far end of a call",
      addressee: "what is said or ordered is meant for this one",
      target: "what is done is aimed at this one",
      subject: "it is about this one, who takes no part",
      party: "one of two sides on equal terms; then nobody is said to act",
    },
    hows: {
      announced: "made it known officially",
      said: "said it, in words of any kind",
      reported: "passed on what others say, or what was seen",
      denied: "said that it is not so",
    },
    verbs: {
      heads: "stands at the top of it",
      commands: "gives it military orders",
      supports: "helps it, or says that it does",
      represents: "speaks and acts in its name",
      opposes: "is against it, and it against this one",
      recognises: "holds it to be lawful",
      mediates: "goes between it and others",
      "member-of": "belongs to it",
    },
    bases: {
      stated: { name: "stated", means: "the document says so" },
      inferred: { name: "inferred", means: "it follows from what the document says, for a reason" },
    },
    extents: {
      point: { name: "at the place", means: "a mark at the place itself" },
      toward: { name: "toward", means: "aimed or headed there" },
      near: { name: "near", means: "within so many kilometres, perhaps at it" },
      ring: { name: "at a distance", means: "so many kilometres off, from which side is not said" },
      region: { name: "in the region", means: "somewhere in a region whose outline is known" },
      area: { name: "in the area", means: "somewhere in an area of which no more is known" },
      country: { name: "in the country", means: "somewhere in the country" },
      unplaced: { name: "not given", means: "nowhere on the map, for a reason that you write" },
    },
    levels: {
      district: { name: "district", means: "known to the district" },
      governorate: { name: "governorate", means: "known to the governorate or province" },
      "without-set-bounds": {
        name: "without set bounds",
        means: "part of a country, or a landscape with no line round it",
      },
      country: { name: "country", means: "known to the country" },
      "sea-or-air": { name: "sea or air", means: "at sea or in the air" },
    },
    placeKinds: {
      city: { name: "City", means: "a city, town or village" },
      district: { name: "District", means: "a part of a city or country with bounds of its own" },
      region: { name: "Region", means: "a larger part of a country, or of several" },
      country: { name: "Country", means: "a whole country" },
      site: { name: "Site", means: "one spot: an airport, a base, a port, a building" },
    },
    standings: {
      named: { name: "named", means: "the document gives a name" },
      unnamed: { name: "not named", means: "somebody is meant, and no name is given" },
      claimed: { name: "claimed", means: "exists only in what somebody claims" },
    },
    parts: {
      when: "when",
      where: "where",
      participants: "who",
      attribution: "who says so",
      casualties: "how many dead or wounded",
    },
  },
  ar: {
    kinds: {
      act: "أمر يقع بفعل فاعل: هجوم أو إضراب أو توقيع",
      movement: "انتقال شخص أو قوات من مكان إلى آخر",
      order: "توجيه إلى آخرين بما عليهم فعله",
      statement: "قول موجَّه إلى الجميع",
      call: "حديث بين طرفين، بالهاتف أو وجهًا لوجه",
    },
    actorKinds: {
      person: "إنسان واحد",
      "armed-group": "جيش أو ميليشيا أو لواء",
      government: "من يحكمون بلدًا أو يقولون إنهم يحكمونه",
      parliament: "مجلس يسنّ القوانين",
      ministry: "جزء من حكومة، أو جهاز مستقل",
      state: "بلد بوصفه فاعلًا",
      intergovernmental: "هيئة أنشأتها دول عدة",
      "news-agency": "جهة تنقل الأخبار لينشرها غيرها",
    },
    roles: {
      principal: "الفعل فعله، والحدث في جانبه",
      counterpart: "الآخر في الحدث، كمن في الجانب الآخر من المكالمة",
      addressee: "إليه يوجَّه القول أو الأمر",
      target: "الفعل موجَّه ضده",
      subject: "الحديث عنه، وهو لا يشارك فيه",
      party: "أحد طرفين متكافئين؛ ولا يُنسب الفعل عندئذ إلى أحد",
    },
    hows: {
      announced: "أعلنه رسميًا",
      said: "قاله بأي صيغة",
      reported: "نقل ما يقوله غيره أو ما شوهد",
      denied: "قال إنه غير صحيح",
    },
    verbs: {
      heads: "يقف على رأسه",
      commands: "يصدر إليه الأوامر العسكرية",
      supports: "يساعده أو يقول إنه يساعده",
      represents: "يتحدث ويتصرف باسمه",
      opposes: "كلٌّ منهما ضد الآخر",
      recognises: "يعدّه شرعيًا",
      mediates: "يتوسط بينه وبين غيره",
      "member-of": "ينتمي إليه",
    },
    bases: {
      stated: { name: "مذكور", means: "الوثيقة تقول ذلك" },
      inferred: { name: "مستنتَج", means: "يُفهم مما تقوله الوثيقة، لسبب يُذكر" },
    },
    extents: {
      point: { name: "في المكان", means: "علامة في المكان نفسه" },
      toward: { name: "باتجاهه", means: "موجَّه أو متجه إليه" },
      near: { name: "قربه", means: "ضمن عدد من الكيلومترات، وربما فيه" },
      ring: { name: "على مسافة منه", means: "على بعد كذا كيلومترًا، من جهة لم تُذكر" },
      region: { name: "في الإقليم", means: "في موضع ما من إقليم حدوده معروفة" },
      area: { name: "في المنطقة", means: "في موضع ما من منطقة لا يُعرف أكثر من ذلك" },
      country: { name: "في البلد", means: "في موضع ما من البلد" },
      unplaced: { name: "غير مذكور", means: "خارج الخريطة، لسبب تكتبه" },
    },
    levels: {
      district: { name: "منطقة", means: "معروف على مستوى المنطقة" },
      governorate: { name: "محافظة", means: "معروف على مستوى المحافظة" },
      "without-set-bounds": {
        name: "بلا حدود معيّنة",
        means: "جزء من بلد، أو نطاق لا خط يحدّه",
      },
      country: { name: "بلد", means: "معروف على مستوى البلد" },
      "sea-or-air": { name: "بحر أو جو", means: "في البحر أو في الجو" },
    },
    placeKinds: {
      city: { name: "مدينة", means: "مدينة أو بلدة أو قرية" },
      district: { name: "منطقة", means: "جزء من مدينة أو بلد له حدوده" },
      region: { name: "إقليم", means: "جزء كبير من بلد أو من عدة بلدان" },
      country: { name: "بلد", means: "بلد بأكمله" },
      site: { name: "موقع", means: "موضع واحد: مطار أو قاعدة أو ميناء أو مبنى" },
    },
    standings: {
      named: { name: "مسمّى", means: "الوثيقة تذكر اسمًا" },
      unnamed: { name: "غير مسمّى", means: "المقصود جهة لا يُذكر اسمها" },
      claimed: { name: "مزعوم", means: "لا وجود له إلا في قول أحدهم" },
    },
    parts: {
      when: "متى",
      where: "أين",
      participants: "من",
      attribution: "من يقول ذلك",
      casualties: "عدد القتلى أو الجرحى",
    },
  },
  ru: {
    kinds: {
      act: "что-то сделано: нападение, забастовка, подписание",
      movement: "кто-то едет или силы перебрасываются с места на место",
      order: "кто-то велит другим, что делать",
      statement: "кто-то говорит что-то для всех",
      call: "две стороны говорят друг с другом, по телефону или лично",
    },
    actorKinds: {
      person: "один человек",
      "armed-group": "армия, ополчение, бригада",
      government: "те, кто правит страной или заявляет об этом",
      parliament: "собрание, которое принимает законы",
      ministry: "часть правительства или отдельное ведомство",
      state: "страна как действующее лицо",
      intergovernmental: "организация, созданная несколькими государствами",
      "news-agency": "сообщает новости, которые печатают другие",
    },
    roles: {
      principal: "это его действие; событие стоит на его стороне",
      counterpart: "второй участник, например на другом конце линии",
      addressee: "к нему обращены слова или приказ",
      target: "действие направлено против него",
      subject: "речь о нём, сам он не участвует",
      party: "одна из двух равных сторон; тогда действующего лица нет",
    },
    hows: {
      announced: "сообщает официально",
      said: "говорит в любой форме",
      reported: "передаёт, что говорят другие или что видели",
      denied: "говорит, что это не так",
    },
    verbs: {
      heads: "стоит во главе",
      commands: "отдаёт военные приказы",
      supports: "помогает или говорит, что помогает",
      represents: "говорит и действует от имени",
      opposes: "оба выступают друг против друга",
      recognises: "считает законным",
      mediates: "посредник между ним и другими",
      "member-of": "входит в состав",
    },
    bases: {
      stated: { name: "сказано", means: "так говорит документ" },
      inferred: { name: "выведено", means: "следует из слов документа, по указанной причине" },
    },
    extents: {
      point: { name: "в этом месте", means: "отметка в самом месте" },
      toward: { name: "в направлении", means: "направлено туда" },
      near: { name: "рядом", means: "в пределах стольких километров, возможно, и в самом месте" },
      ring: { name: "на расстоянии", means: "за столько километров, с какой стороны, не сказано" },
      region: { name: "в регионе", means: "где-то в регионе с известными границами" },
      area: { name: "в местности", means: "где-то в местности, больше ничего не известно" },
      country: { name: "в стране", means: "где-то в стране" },
      unplaced: { name: "не указано", means: "нет на карте, по причине, которую вы напишете" },
    },
    levels: {
      district: { name: "район", means: "с точностью до района" },
      governorate: { name: "провинция", means: "с точностью до провинции" },
      "without-set-bounds": {
        name: "без чётких границ",
        means: "часть страны или местность, не обведённая линией",
      },
      country: { name: "страна", means: "с точностью до страны" },
      "sea-or-air": { name: "море или воздух", means: "в море или в воздухе" },
    },
    placeKinds: {
      city: { name: "Город", means: "город, посёлок или деревня" },
      district: { name: "Район", means: "часть города или страны со своими границами" },
      region: { name: "Регион", means: "большая часть страны или нескольких стран" },
      country: { name: "Страна", means: "страна целиком" },
      site: { name: "Объект", means: "одна точка: аэропорт, база, порт, здание" },
    },
    standings: {
      named: { name: "назван", means: "документ приводит имя или название" },
      unnamed: { name: "не назван", means: "кто-то имеется в виду, но имени нет" },
      claimed: { name: "по чьим-то словам", means: "существует лишь в чьём-то утверждении" },
    },
    parts: {
      when: "когда",
      where: "где",
      participants: "кто",
      attribution: "кто это говорит",
      casualties: "сколько погибших или раненых",
    },
  },
};
