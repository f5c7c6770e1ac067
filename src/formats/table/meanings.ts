/** What a column of any table can mean, and the names by which it goes in English, French, Spanish, Russian and Arabic. */

export interface Meaning {
  /** What becomes of the column, in words for the documentation. */
  readonly to: string;
  /** Whether several columns can have it. */
  readonly many?: true;
  /** Folded: in lower case, words joined by underscores. */
  readonly names: string;
}

export const MEANINGS = {
  when: {
    to: "`when`: a day, a month, a year, a range, in figures or in words",
    names:
      "when date event_date start start_date date_start date_debut debut jour_date fecha fecha_inicio inicio дата дата_события начало дата_начала تاريخ التاريخ متى تاريخ_الحدث",
  },
  until: {
    to: "the end of `when`",
    names:
      "until end end_date date_end date_fin fin fecha_fin hasta конец дата_окончания окончание تاريخ_النهاية النهاية",
  },
  year: { to: "`when`, its year", names: "year iyear année annee an año ano год سنة السنة عام" },
  month: { to: "`when`, its month", names: "month imonth mois mes месяц شهر الشهر" },
  day: { to: "`when`, its day", names: "day iday jour día dia день يوم اليوم" },
  title: {
    to: "`title`",
    names:
      "title headline event what name titre intitulé événement evenement título titulo titular evento название заголовок событие العنوان عنوان الحدث",
  },
  note: {
    to: "`summary`",
    names:
      "note notes description summary text details comment comments remarks résumé resume texte descripción descripcion resumen detalles nota notas описание примечание текст подробности комментарий وصف الوصف ملاحظات تفاصيل",
  },
  kind: {
    to: "`kind`, declared",
    names:
      "kind type category event_type kind_of_event class catégorie categorie genre tipo categoría categoria тип вид категория نوع النوع فئة التصنيف",
  },
  place: {
    to: "the place's name",
    names:
      "place location town city village where site locality lieu ville endroit localité lugar ciudad localidad место город населенный_пункт где مكان المكان المدينة مدينة الموقع",
  },
  lat: {
    to: "the place's latitude",
    names: "lat latitude y lat_dd latitud широта خط_العرض دائرة_العرض",
  },
  lon: {
    to: "the place's longitude",
    names: "lon lng long longitude x lon_dd longitud долгота خط_الطول",
  },
  country: {
    to: "the place's country",
    names: "country nation pays país pais страна البلد بلد الدولة",
  },
  side: {
    to: "a faction and an actor; with another side, party of side 1, else the principal",
    names:
      "side side_1 side_a actor actor1 actor_1 perpetrator attacker group gname party who acteur auteur groupe camp bando grupo autor quien сторона сторона_1 участник исполнитель кто группа الطرف الطرف_الأول الفاعل الجهة المجموعة",
  },
  opposed: {
    to: "a faction and an actor; party of side 2",
    names:
      "side_2 side_b actor2 actor_2 opponent against target victim adversaire cible victime adversario objetivo víctima сторона_2 противник цель الطرف_الثاني الخصم الهدف",
  },
  source: {
    to: "a named source that the event cites",
    many: true,
    names:
      "source sources publisher outlet reported_by who_says_so media_outlet fuente fuentes источник источники издание المصدر مصدر المصادر",
  },
  url: {
    to: "the address of the source",
    names: "url link source_url href web lien enlace ссылка адрес رابط الرابط",
  },
  published: {
    to: "when the source was published",
    names:
      "published publication_date source_date date_de_publication fecha_de_publicación дата_публикации تاريخ_النشر",
  },
  deaths: {
    to: "`fatalities.best`",
    names:
      "deaths killed fatalities dead best nkill morts tués tues décès muertos muertes fallecidos погибшие убитые погибло убито жертвы القتلى قتلى وفيات",
  },
  "deaths-low": {
    to: "`fatalities.low`",
    names: "deaths_low low fatalities_low killed_min min_deaths",
  },
  "deaths-high": {
    to: "`fatalities.high`",
    names: "deaths_high high fatalities_high killed_max max_deaths",
  },
  wounded: {
    to: "`wounded.best`",
    names:
      "wounded injured injuries nwound blessés blesses heridos раненые ранено الجرحى جرحى المصابون",
  },
  count: {
    to: "one of `numbers`, under the column's name",
    many: true,
    names: "count number nombre número количество число عدد",
  },
  tag: {
    to: "tags, parted by semicolons",
    many: true,
    names: "tag tags keywords étiquettes mots_clés etiquetas теги метки وسوم",
  },
  picture: {
    to: "`media`",
    many: true,
    names: "media image photo picture video imagen foto фото видео صورة فيديو",
  },
  id: {
    to: "`imported.id`, and the event's id",
    names: "id event_id eventid identifier code ref no nr идентификатор номер المعرف رقم",
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type MeaningName = keyof typeof MEANINGS;
export const MEANING_NAMES = Object.keys(MEANINGS) as MeaningName[];

export function canRepeat(meaning: MeaningName): boolean {
  return "many" in MEANINGS[meaning];
}
