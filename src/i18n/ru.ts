/** The words of the interface in Russian. Names stay in the nominative: a sentence sets them off with punctuation. */
import type { How } from "../model/schema/actor.ts";
import type { Credibility, Reliability } from "../model/schema/event.ts";
import type { Words } from "./en.ts";
import { plural } from "./plural.ts";

const LOCALE = "ru";
const digits = new Intl.NumberFormat(LOCALE);

const events = plural(LOCALE, {
  one: "# событие",
  few: "# события",
  many: "# событий",
  other: "# события",
});
/** After "из". */
const ofEvents = plural(LOCALE, {
  one: "# события",
  few: "# событий",
  many: "# событий",
  other: "# события",
});
const facts = plural(LOCALE, {
  one: "на нём основан # факт",
  few: "на нём основаны # факта",
  many: "на нём основано # фактов",
  other: "на нём основано # факта",
});
const problems = plural(LOCALE, {
  one: "# ошибка",
  few: "# ошибки",
  many: "# ошибок",
  other: "# ошибки",
});
const characters = plural(LOCALE, {
  one: "# знак",
  few: "# знака",
  many: "# знаков",
  other: "# знака",
});

/** Intl puts a month that stands without a day in the nominative, which a preposition cannot govern. */
const withDate = (preposition: string, label: string, date: string) =>
  /^\d/.test(date) ? `${preposition} ${date}` : `${label}: ${date}`;

const reliabilities: Record<Reliability, string> = {
  A: "Полностью надёжный",
  B: "Обычно надёжный",
  C: "Довольно надёжный",
  D: "Обычно ненадёжный",
  E: "Ненадёжный",
  F: "Оценить надёжность невозможно",
};

const credibilities: Record<Credibility, string> = {
  1: "Подтверждено другими источниками",
  2: "Вероятно, правда",
  3: "Возможно, правда",
  4: "Сомнительно",
  5: "Маловероятно",
  6: "Оценить достоверность невозможно",
};

const UNNAMED = "неназванный источник";

const hows: Record<How, string> = {
  announced: "объявляет",
  said: "заявляет",
  reported: "сообщает",
  denied: "опровергает",
};

interface Speaker {
  readonly name: string;
  readonly how: How;
}

function cite({ name, how }: Speaker, isFirst: boolean): string {
  const label = isFirst ? "первоисточник" : "источник";
  if (name === UNNAMED) return `${label} не назван`;
  return `${label} — ${name}${how === "denied" ? " (опровержение)" : ""}`;
}

export const ru: Words = {
  lang: "ru",
  locale: LOCALE,
  dir: "ltr",
  name: "Русский",

  app: "Dispatch Atlas",
  skip: "Перейти к событию",
  loading: "Атлас открывается…",
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
  roles: {
    principal: "действующая сторона",
    counterpart: "другая сторона",
    addressee: "адресат",
    target: "цель",
    subject: "о ком речь",
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
    map: "Карта",
    factions: "Стороны",
    event: "Событие",
    source: "Источник",
    filters: "Фильтры",
    events: "События",
  },

  header: {
    briefing: "Брифинг",
    search: "Поиск",
    searchHint: "Слова, имена, места",
    language: "Язык",
    theme: "Тема",
    themes: { system: "Системная", light: "Светлая", dark: "Тёмная" },
    keys: "Клавиши",
    tabs: "Разделы",
  },

  status: (kept, total) => `${digits.format(kept)} из ${ofEvents(total)}`,

  sides: { none: "Вне сторон" },

  filters: {
    kind: "Вид события",
    faction: "Сторона",
    actor: "Участники",
    placement: "На карте",
    placed: "Есть на карте",
    unplaced: "Нет на карте",
    basis: "Сказано или выведено",
    bases: {
      stated: "Всё сказано в источнике",
      "inferred-time": "Время выведено",
      "inferred-place": "Место выведено",
      "inferred-fact": "Факт выведен",
    },
    grade: "Оценка источника",
    ungraded: "Без оценки",
    gradeOf: (key) =>
      /\d/.test(key)
        ? `${key} · ${credibilities[Number(key) as Credibility]}`
        : `${key} · ${reliabilities[key as Reliability]}`,
    known: "Известно на дату",
    knownHint: "Только то, что источники опубликовали к концу этого дня",
    frame: "Только видимая часть карты",
    more: (count) => `ещё ${digits.format(count)}`,
    fewer: "Свернуть",
    time: (range) => `Время: ${range}`,
    knownChip: (day) => `Известно на ${day}`,
    textChip: (text) => `«${text}»`,
    frameChip: "Видимая часть карты",
    takeOff: (chip) => `Убрать: ${chip}`,
    clear: "Сбросить все",
    active: "Действующие фильтры",
    count: (label, count) => `${label}, ${events(count)}`,
    nothing: "Под эти фильтры не подходит ни одно событие.",
    nothingHint: "Уберите один из них или сбросьте все.",
  },

  timeline: {
    name: "Хронология событий: плюс и минус меняют масштаб, 0 показывает всё",
    zoomIn: "Приблизить хронологию",
    zoomOut: "Отдалить хронологию",
    fit: "Показать весь период",
    earlier: "Раньше",
    later: "Позже",
    wheelHint: "Чтобы изменить масштаб, удерживайте Ctrl",
    touchHint: "Меняйте масштаб двумя пальцами",
    strip: "Все события по времени",
    brushFrom: "Начало выбранного периода",
    brushTo: "Конец выбранного периода",
    clearBrush: "Снять фильтр по времени",
    zone: (zone, offset) => `Время: ${zone} (${offset})`,
    left: (count) => `Ещё ${events(count)}: увеличьте масштаб`,
    cannot: "Не удалось загрузить хронологию.",
  },

  map: {
    name: "Карта событий: стрелки сдвигают, плюс и минус меняют масштаб",
    zoomIn: "Приблизить",
    zoomOut: "Отдалить",
    home: "Вернуться к исходному виду",
    wheelHint: "Чтобы изменить масштаб карты, удерживайте Ctrl",
    touchHint: "Двигайте карту двумя пальцами",
    beyond: (place) => `${place}, за пределами видимой части`,
    stack: (count) => `Здесь ${events(count)}`,
    tray: "Нет на карте",
    radius: (km) => `${km} км`,
    zoomTo: "Показать на карте",
  },

  legend: {
    title: "Как читать знаки",
    moment: "точный момент",
    unit: "какое-то время в этот день",
    span: "всё это время",
    approximate: "приблизительно",
    open: "открыто: докуда, не сказано",
    point: "место",
    ring: "на таком расстоянии от места",
    toward: "направлено на это место",
    area: "где-то в этих пределах",
    inferred: "пунктир: вывод",
    seat: "где находится орган власти",
  },

  event: {
    none: "Что перед вами",
    start: "Начать с первого события",
    when: "Когда",
    where: "Где",
    who: "Кто",
    says: "Кто это говорит",
    evidence: "Словами источника",
    basis: "Наши выводы",
    grade: "Оценка источника",
    known: "Известно на",
    fatalities: "Погибшие",
    fatalitiesOf: (low, best, high) => `${best} (от ${low} до ${high})`,
    tags: "Метки",
    media: "Медиа",
    imported: "Импортированная строка",
    seat: "Местонахождение",
    offices: "Должность",
    takesPart: "Участие в событиях",
    ties: "Связи",
    carries: "Что основано на этом фрагменте",
    stated: "сказано",
    inferred: "вывод",
    claimed: "утверждается",
    unnamed: "без имени",
    unnamedSpeaker: UNNAMED,
    next: "Следующее событие",
    previous: "Предыдущее событие",
    close: "Закрыть",
    emphasise: "Выделить",
    emphasised: "Выделено",
    filteredOut: "Фильтры скрывают это событие.",
    toward: (place) => `направление: ${place}`,
    ring: (km, place) => `${place}: ${km} км от центра`,
    region: (place) => `${place}: где именно, не сказано`,
    country: (place) => `${place}: разные части страны`,
    unplaced: "Нет на карте",
    chain: (speakers) =>
      speakers
        .map((speaker, index) =>
          index === 0
            ? `${speaker.name} ${hows[speaker.how]}`
            : cite(speaker, index > 1 && index === speakers.length - 1),
        )
        .join("; "),
    ungraded: "Без оценки",
    reliability: reliabilities,
    credibility: credibilities,
    identifiers: "Идентификаторы",
    names: "Источники имён и координат",
  },

  when: {
    approximately: (date) => `примерно ${date}`,
    uncertain: (date) => `возможно, ${date}`,
    until: (date) => withDate("не позднее", "не позднее", date),
    since: (date) => withDate("начиная с", "начало", date),
    oneOf: (date) => `в промежутке ${date}`,
    unknown: "время не указано",
  },

  source: {
    drop: "Есть сам документ? Перетащите его сюда, чтобы читать на месте",
    choose: "Открыть документ…",
    private: "Документ сверяется по хешу SHA-256 и остаётся на этом экране.",
    matches: "Это тот самый документ; он виден только на этом экране.",
    differs: (found, expected) =>
      `Это другой документ: его хеш начинается с ${found}, а хеш этого источника — с ${expected}. Ничего не сохранено.`,
    unreadable: "Не удалось прочитать файл.",
    noDigest:
      "Страница открыта по незащищённому соединению, и браузер не может вычислить хеш. Откройте её по https или с этого компьютера.",
    hide: "Снова скрыть текст",
    paragraph: (index, length) => `Абзац ${digits.format(index + 1)}, ${characters(length)}.`,
    fragment: (exact, count) => `${exact} — ${facts(count)}`,
    publisher: "Издатель:",
    published: "·",
    length: (count) => characters(count),
    choice: "Документ-источник",
  },

  factions: {
    diagram: "Стороны, их участники и связи между ними",
    ties: "Связи",
    keep: (name, count) => `${name}, ${events(count)}, оставить только это`,
    sentence: (from, verb, to) => `${from} — ${verb}: ${to}`,
  },

  table: {
    caption: "События",
    time: "Время",
    title: "Событие",
    kind: "Вид",
    faction: "Сторона",
    place: "Место",
    says: "Кто это говорит",
    page: (from, to, total) =>
      `с ${digits.format(from)} по ${digits.format(to)} из ${digits.format(total)}`,
    next: "Следующая страница",
    previous: "Предыдущая страница",
  },

  keys: {
    title: "Клавиши",
    list: [
      ["j, k или стрелки", "следующее и предыдущее событие"],
      ["/", "поиск"],
      ["Esc", "на шаг назад"],
      ["+ − 0", "в хронологии: крупнее, мельче, показать всё"],
      ["Shift + ← →", "на хронологии: раньше, позже"],
      ["?", "этот список"],
    ],
    close: "Закрыть",
  },

  embed: {
    open: "Открыть атлас целиком",
    prompt: "Листайте события или наведите на одно из них",
  },

  share: {
    title: "Поделиться этой картиной",
    open: "Поделиться",
    link: "Ссылка на то, что вы видите",
    embed: "В статье",
    plain: "Фрейм: больше ничего не нужно",
    script: "Скрипт: сам подбирает высоту, и абзацы могут им управлять",
    snippet: "Код",
    views: "Виды",
    controls: "Фильтры для читателя",
    theme: "Тема",
    themes: { system: "Как на устройстве читателя", light: "Светлая", dark: "Тёмная" },
    height: "Высота",
    heights: { auto: "По содержимому", fixed: "Фиксированная" },
    pixels: "Высота в пикселях",
    preview: "Предпросмотр",
    widths: { phone: "Телефон", column: "Колонка", full: "Вся ширина" },
    picture: "Картинкой",
    png: "PNG",
    png2: "PNG, вдвое крупнее",
    svg: "SVG для печати",
    copy: "Копировать",
    copied: "Скопировано",
    notCopied: "Браузер не разрешил: выделите текст и скопируйте его.",
    failed: "Картинку не удалось нарисовать.",
    close: "Закрыть",
  },

  ignored: {
    title: "Часть адреса страницы не учтена",
    item: (name, found, expected) => `${name}: «${found}». Ожидалось: ${expected}.`,
    close: "Закрыть",
  },

  failure: {
    title: "Атлас не смог открыть набор данных",
    faulty: "В наборе данных есть ошибки",
    none: (url, reason) => `Не удалось загрузить ${url}: ${reason}.`,
    blocked: (origin) =>
      `Правила этой страницы не разрешают загружать данные с ${origin}. Её издатель может добавить этот адрес в connect-src.`,
    status: (code) => `сервер вернул код ${code}`,
    network: "сеть не отвечает",
    scheme: "открываются только адреса http и https",
    password: "в адресе не должно быть имени и пароля",
    json: "Это не JSON",
    problems,
    table: { path: "Где", found: "Что указано", expected: "Что ожидалось" },
    anyway: (count) => `Открыть исправную часть: ${events(count)}`,
    leftOut: (count) => `${problems(count)}: часть записей пропущена.`,
    save: "Сохранить список",
    retry: "Повторить",
    shipped: "Открыть сообщение о Ливии",
    empty: "В этом наборе данных нет событий.",
    view: (view) => `Раздел «${view}» дал сбой и закрыт; остальное работает.`,
  },

  footer: {
    about: "Факты в нашем изложении, фрагменты и их место в тексте; самого документа здесь нет.",
    map: "Базовая карта: Natural Earth",
    terms: "Условия",
  },
};
