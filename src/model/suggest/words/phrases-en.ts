/** Hedges and verbs of saying in English. */
import { type Phrases, wholeWords } from "./phrases.ts";

export const PHRASES_EN: Phrases = {
  hedge: wholeWords(`
    reportedly|allegedly|apparently|supposedly|purportedly|ostensibly|possibly|perhaps|probably|presumably|seemingly
    (?:most |very |more )?likely|unconfirmed|unverified|alleged|suspected|purported|so-called|rumou?red|unclear
    (?:is|are|was|were) (?:reported|said|believed|thought|understood|alleged|rumou?red|feared) to(?: have)?
    (?:may|might|could) have
    appears? to|appeared to|seems? to|seemed to|it appears|it seems
    (?:could|can) not be (?:independently )?(?:verified|confirmed)|cannot be (?:independently )?(?:verified|confirmed)
    according to (?:some|unconfirmed|initial|early) reports`),
  saying: wholeWords(`
    said|says|saying|told|announced|reported|denied|denies|claimed|stated|confirmed|warned|insisted|argued|alleged
    acknowledged|declared|explained|admitted|rejected|accused|asserted|maintained|recalled|disclosed|revealed|testified|vowed|pledged
    reaffirmed|reiterated|underscored|emphasi[sz]ed|stressed|tweeted|according to`),
};
