/** What every surface says, in Russian. Names stay in the nominative: a sentence sets them off with punctuation. */
import { LOCALES } from "../model/languages.ts";
import type { How } from "../model/schema/actor.ts";
import type { Words } from "./en.ts";
import { plural } from "./plural.ts";

const digits = new Intl.NumberFormat(LOCALES.ru);

const events = plural("ru", {
  one: "# событие",
  few: "# события",
  many: "# событий",
  other: "# события",
});
/** After "из". */
const ofEvents = plural("ru", {
  one: "# события",
  few: "# событий",
  many: "# событий",
  other: "# события",
});
const problems = plural("ru", {
  one: "# ошибка",
  few: "# ошибки",
  many: "# ошибок",
  other: "# ошибки",
});
/** Intl puts a month that stands without a day in the nominative, which a preposition cannot govern. */
const withDate = (preposition: string, label: string, date: string) =>
  /^\d/.test(date) ? `${preposition} ${date}` : `${label}: ${date}`;

const hows: Record<How, string> = {
  announced: "объявляет",
  said: "заявляет",
  reported: "сообщает",
  denied: "опровергает",
};

interface Speaker {
  /** Null for one who is not named. */
  readonly name: string | null;
  readonly how: How;
}

function cite({ name, how }: Speaker, isFirst: boolean): string {
  const label = isFirst ? "первоисточник" : "источник";
  if (name === null) return `${label} не назван`;
  return `${label} — ${name}${how === "denied" ? " (опровержение)" : ""}`;
}

export const ru: Words = {
  lang: "ru",
  locale: LOCALES.ru,
  dir: "ltr",
  app: "Dispatch Atlas",

  events,
  problems,
  more: (count) => `ещё ${digits.format(count)}`,

  kinds: {
    act: "Действие",
    movement: "Передвижение",
    order: "Приказ",
    statement: "Заявление",
    call: "Звонок",
  },

  actorKinds: {
    person: "Человек",
    "armed-group": "Вооружённое формирование",
    government: "Правительство",
    parliament: "Парламент",
    ministry: "Министерство",
    state: "Государство",
    intergovernmental: "Межправительственная организация",
    "news-agency": "Информационное агентство",
  },

  hows,

  verbs: {
    heads: "глава",
    commands: "командование",
    supports: "поддержка",
    represents: "представитель",
    opposes: "против",
    recognises: "признание",
    mediates: "посредничество",
    "member-of": "в составе",
  },

  regions: {
    timeline: "Хронология",
    story: "Рассказ",
    map: "Карта",
    factions: "Стороны",
    event: "Событие",
    source: "Источник",
    filters: "Фильтры",
    events: "События",
  },

  status: (kept, total) => `${digits.format(kept)} из ${ofEvents(total)}`,
  sides: { none: "Вне сторон", pairs: "Между двумя сторонами" },

  strip: {
    name: "Все события по времени",
    from: "Начало выбранного периода",
    to: "Конец выбранного периода",
  },

  map: {
    name: "Карта событий: стрелки сдвигают, плюс и минус меняют масштаб",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    home: "Вернуться к исходному виду",
    wheelHint: "Чтобы изменить масштаб карты, удерживайте Ctrl",
    touchHint: "Двигайте карту двумя пальцами",
    beyond: (place) => `${place}, за пределами видимой части`,
    somewhere: (place) => `${place}, где именно, не сказано`,
    stack: (count) => `Здесь ${events(count)}`,
    tray: "Нет на карте",
    unplaced: "Место не указано",
    radius: (km) => `${km}\u00a0км`,
    onRing: (number, where) =>
      `${number === null ? "" : `Событие ${number}. `}${where}, с какой стороны, не сказано`,
  },

  legend: {
    title: "Обозначения",
  },

  event: {
    when: "Когда",
    where: "Где",
    says: "Кто это говорит",
    next: "Следующее событие",
    previous: "Предыдущее событие",
    inferred: "вывод",
    claimed: "утверждается",
    unnamedSpeaker: "источник не назван",
    nobodySays: "кто это говорит, в данных нет",
    named: (sources) => `названы источники: ${sources}`,
    toward: (place) => `направление: ${place}`,
    ring: (km, place) => `${place}: ${km}\u00a0км от центра`,
    region: (place) => `${place}: где именно, не сказано`,
    country: (place) => `${place}: где именно, не сказано`,
    near: (km, place) => `${place}: не далее ${km}\u00a0км`,
    areas: {
      district: (place) => `${place}: с точностью до района`,
      governorate: (place) => `${place}: с точностью до провинции`,
      "without-set-bounds": (place) => `${place}: область без чётких границ`,
      country: (place) => `${place}: с точностью до страны`,
      "sea-or-air": (place) => `${place}: в море или в воздухе`,
    },
    unplaced: "Нет на карте",
    chain: (speakers) =>
      speakers
        .map((speaker, index) =>
          index === 0 && speaker.name !== null
            ? `${speaker.name} ${hows[speaker.how]}`
            : cite(speaker, index > 1 && index === speakers.length - 1),
        )
        .join("; "),
  },

  when: {
    approximately: (date) => `примерно ${date}`,
    uncertain: (date) => `возможно, ${date}`,
    until: (date) => withDate("не позднее", "не позднее", date),
    since: (date) => withDate("начиная с", "начало", date),
    oneOf: (date) => `в промежутке ${date}`,
    unknown: "время не указано",
  },

  factions: {
    sentence: (from, verb, to) => `${from} — ${verb}: ${to}`,
  },

  publisher: "Издатель:",

  failure: {
    faulty: "В наборе данных есть ошибки",
    empty: "В этом наборе данных нет событий.",
    leftOut: (count) => `${problems(count)}: часть записей пропущена.`,
    retry: "Повторить",
    view: (view) => `Раздел «${view}» дал сбой и закрыт; остальное работает.`,
  },
};
