/** Hedges and verbs of saying, a small list a language. */

export interface Phrases {
  readonly hedge: RegExp;
  readonly saying: RegExp;
}

/** Whole words; letters of all scripts bound them. */
function whole(words: string): RegExp {
  const choices = words
    .trim()
    .split(/\s*\n\s*/u)
    .join("|")
    .replaceAll(" ", "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${choices})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}

export const PHRASES_EN: Phrases = {
  hedge: whole(`
    reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|possibly|perhaps|probably|presumably|seemingly
    (?:most |very |more )?likely|unconfirmed|unverified|alleged|suspected|purported|so-called|rumou?red|unclear
    (?:is|are|was|were) (?:reported|said|believed|thought|understood|alleged|rumou?red|feared) to(?: have)?
    (?:may|might|could) have
    appears? to|appeared to|seems? to|seemed to|it appears|it seems
    (?:could|can) not be (?:independently )?(?:verified|confirmed)|cannot be (?:independently )?(?:verified|confirmed)
    according to (?:some|unconfirmed|initial|early) reports`),
  saying: whole(`
    said|says|saying|told|announced|reported|denied|denies|claimed|stated|confirmed|warned|insisted|argued|alleged
    acknowledged|declared|explained|admitted|rejected|accused|asserted|maintained|recalled|disclosed|revealed|testified|vowed|pledged
    reaffirmed|reiterated|underscored|emphasi[sz]ed|stressed|tweeted|according to`),
};

export const PHRASES_RU: Phrases = {
  hedge: whole(`
    якобы|предположительно|возможно|вероятно|видимо|по-видимому|похоже|очевидно|предполагаем\\p{L}+|неподтвержд[её]нн\\p{L}+|так называем\\p{L}+
    по (?:предварительным|неподтвержд[её]нным|некоторым) данным|как утверждается|как сообщается|не исключено|может быть|мог(?:ла|ло|ли)? быть
    не удалось (?:независимо )?подтвердить|считается|предполагается|по слухам`),
  saying: whole(`
    сказал[аи]?|сообщил[аои]?|сообщает|сообщают|заявил[аои]?|заявляет|заявляют|объявил[аои]?|отметил[аои]?|подчеркнул[аи]?|добавил[аи]?|уточнил[аи]?|пояснил[аи]?
    рассказал[аи]?|утверждает|утверждают|утверждал[аи]?|подтвердил[аои]?|опроверг(?:ла|ло|ли)?|отрицает|отрицают|отрицал[аи]?|признал[аи]?|предупредил[аои]?|обвинил[аои]?
    напомнил[аои]?|передал[аои]?|передает|передаёт|говорится|по словам|по данным|по информации|согласно`),
};

export const PHRASES_AR: Phrases = {
  hedge: whole(`
    ربما|لعل|يبدو|يُعتقد|يعتقد أن|يُحتمل|من المحتمل|من المرجح|يُرجح|يُزعم|يزعم|زُعم|المزعوم|المزعومة|ما يسمى|ما يُسمى|على ما يبدو|غير مؤكد|غير مؤكدة|المشتبه
    بحسب تقارير غير مؤكدة|لم يتسن التحقق|لم يتسنَّ التحقق|تعذر التحقق|أنباء عن|يُقال|يقال إن`),
  saying: whole(`
    و?قال|و?قالت|و?قالوا|و?يقول|و?تقول|و?أعلن|و?أعلنت|و?أكد|و?أكدت|و?صرح|و?صرّح|و?صرحت|و?صرّحت|و?أضاف|و?أضافت|و?ذكر|و?ذكرت|و?أفاد|و?أفادت|و?أوضح|و?أوضحت
    و?أشار|و?أشارت|و?نفى|و?نفت|و?زعم|و?زعمت|و?ادعى|و?ادعت|و?حذر|و?حذّر|و?حذرت|و?اتهم|و?اتهمت|و?أبلغ|و?أبلغت|و?نقلت|و?شدد|و?شددت|وفق|وفقا ل\\p{L}+|وفقاً ل\\p{L}+|بحسب|حسب`),
};
