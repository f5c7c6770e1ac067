/** What the rules for names know of English. */
import type { ActorKind } from "../../schema/actor.ts";
import { type NameWords, tableOf, wordsOf } from "./name-words.ts";
import { isPeopleEn } from "./peoples-en.ts";

const MONTHS =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";
const DAYS =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun";

/** Also what a sentence often begins with, and is seldom part of a name. */
const STARTERS = `
a an the this that these those it its he she they we you i his her their our your my who whom whose which what where when why how
and or but nor so yet if then else as at by for from in into of off on onto out over per to up upon via with within without about
above across after against along amid among around before behind below beneath beside besides between beyond despite down during
except inside like near outside past since through throughout toward towards under underneath until unlike while whereas although
though because unless whether both either neither each every all any some few many most much more less several such no not none
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousands dozens
is are was were be been being am do does did have has had can could may might must shall should will would let there here now
also already again almost always ever never often only just still even soon once twice later earlier meanwhile however moreover
furthermore nevertheless therefore thus hence instead otherwise perhaps maybe possibly probably reportedly allegedly apparently
today tomorrow yesterday tonight overnight last next recent recently previously formerly currently eventually finally initially
first second third fourth fifth another other others same own new old early late mid
according asked added following speaking citing quoting including given based due rather than too very quite yes please thank thanks
${MONTHS} ${DAYS}`;

const SOFT_STARTERS = `
police officials authorities residents witnesses rescuers investigators sources people men women children workers troops soldiers
rebels protesters demonstrators families doctors medics engineers divers fishermen crews firefighters prosecutors lawyers critics
analysts experts observers diplomats negotiators ministers lawmakers members teams reports photos video footage data figures
negotiations talks work repairs services operations fighting shelling clashes rain winds power water aid fuel food trade traffic
nobody everyone everybody someone anyone nothing everything something anything half part
international local national regional federal foreign public military civil official government ministry council
local central northern southern eastern western north south east west
editor editors note notes contact press release immediate statement update background about photo image caption source summary ends end
dear re subject date time venue place location`;

const NEVER = `${MONTHS} ${DAYS}
gmt utc am pm bst est edt cet cest eet msk ceo cfo coo cto phd md tv gps covid covid-19 usd eur gbp ngo ngos pdf http https www email tel fax
i ok id vip sos dna hiv aids sms lng lpg teu suv faq cctv gdp vat pcr ppe atm rpg ied wifi tnt html sos q&a mp mps
muslim muslims christian christians islam islamic islamist islamists christianity jewish jews sunni shia shiite shi'ite catholic orthodox
english christmas easter ramadan eid internet web god`;

const TITLES = `
president premier minister chancellor secretary chairman chairwoman chairperson chair governor mayor senator congressman
congresswoman representative ambassador envoy consul commissioner commander general gen colonel col lieutenant lt major maj captain capt
sergeant sgt corporal cpl private admiral adm brigadier brig marshal commodore officer constable inspector superintendent detective
sheriff judge justice prosecutor attorney-general dr prof professor mr mrs ms miss mx sir dame lord lady king queen prince princess sheikh sheik
emir imam ayatollah mullah mufti pope cardinal archbishop bishop father fr sister brother rev reverend pastor rabbi spokesman
spokeswoman spokesperson director director-general secretary-general chief head speaker councillor councilor cllr coordinator
rapporteur harbourmaster harbormaster engineer manager deputy vice-president vice-chairman vice-chair superintendent warden rep sen gov
leader founder co-founder coroner ombudsman comptroller auditor treasurer counsel dean rector provost coach editor-in-chief
cofounder undersecretary under-secretary under-secretary-general attaché attache chargé taoiseach mp mep`;

const RANKS = `
deputy vice first second third special presidential senior junior acting interim former assistant associate executive managing general chief prime
foreign defence defense interior finance health justice education transport energy environment labour labor trade culture home
state attorney major brigadier lieutenant rear petty staff field high permanent honorary national regional district police fire
principal lead head parliamentary inspector detective chief-of-staff prof emeritus press communications operations security
information agriculture fisheries development economy tourism communications humanitarian resident country programme program project
political military naval air colonel master warrant flight squadron wing group`;

const ROLES = `
spokesman spokeswoman spokesperson president minister premier chancellor secretary chairman chairwoman chair governor mayor senator
lawmaker ambassador envoy diplomat commissioner commander general colonel captain lieutenant sergeant officer inspector detective judge
lawyer prosecutor doctor nurse surgeon paramedic teacher professor student researcher scientist analyst economist historian expert
director manager chief head leader founder owner founder editor reporter journalist correspondent photographer writer author activist
campaigner organiser organizer resident villager farmer fisherman fisher skipper sailor diver pilot driver engineer worker welder docker
shopkeeper baker grocer trader merchant captain mate crewman coordinator volunteer witness survivor victim suspect mother father son daughter
brother sister wife husband uncle aunt cousin grandmother grandfather widow neighbour neighbor pensioner colleague deputy adviser
advisor aide candidate councillor councilor harbourmaster harbormaster physician biologist geologist hydrologist oceanographer
meteorologist pathologist coroner midwife pastor priest imam bishop rabbi sheikh elder negotiator mediator contractor architect
developer entrepreneur executive banker broker auditor accountant secretary-general speaker superintendent constable firefighter
miner electrician mechanic carpenter plumber waiter chef cook actor actress singer musician painter poet novelist player striker
goalkeeper coach athlete boxer man woman boy girl teenager schoolteacher schoolgirl schoolboy shepherd beekeeper watchman lighthouse-keeper nun monk`;

const TOPICS = `
health defence defense interior justice finance education transport transportation energy agriculture trade labour labor culture environment information
economy home foreign external internal affairs industry commerce tourism fisheries forestry housing planning development welfare sport sports
science technology communications security emergencies emergency situations relations human rights water resources mining mines petroleum oil
natural public works infrastructure shipping maritime ports youth women religious social solidarity higher research innovation immigration
climate food rural urban regional local government statistics civil aviation veterans europe state treasury mines waterways roads railways`;

const ORGANISATIONS: readonly (readonly [ActorKind | null, string])[] = [
  ["ministry", "ministry department directorate mod mfa foreign-ministry"],
  [
    "armed-group",
    "army forces navy brigade battalion regiment division militia corps squadron fleet guard guards command front marines",
  ],
  [
    "government",
    "government cabinet administration treasury presidency kremlin pentagon authority",
  ],
  ["parliament", "parliament senate congress assembly bundestag duma knesset legislature"],
  ["news-agency", "wire reuters tass afp interfax xinhua newswire"],
  ["intergovernmental", "nations nato unesco unicef unhcr opec osce asean"],
  [
    null,
    `council commission committee agency bureau office service services organisation organization association federation union league
society institute institution foundation trust fund bank company corporation corp group holdings inc ltd limited llc plc gmbh
consortium cooperative co-operative partnership alliance coalition movement party network board court tribunal police constabulary
university college academy clinic centre center laboratory laboratories observatory 
mission secretariat chamber club team inspectorate brotherhood committee registry exchange airlines airways lines shipping shipyard shipyards industries
times post herald gazette tribune news press guardian observer chronicle journal radio broadcasting television media magazine
initiative campaign watch crescent cross relief rescue aid monitor survey ombudsman 
tv fm harakat hizb jabhat jaysh ansar liwa kataib echo mail mirror express star sun standard argus courier telegraph bugle globe inquirer sentinel
examiner advertiser syndicate sons daughters defenders international hamas hezbollah taliban greenpeace oxfam caritas interpol europol telegram twitter facebook instagram whatsapp youtube google microsoft
syndicate guild confederation congregation parish diocese municipality delegation taskforce
analytics logistics systems solutions technologies partners associates enterprises motors energy petroleum gas electric power
insurance capital ventures pharmaceuticals foods brewery cooperative fc united rovers doctors reporters friends voice
house tribunal ministry committee panel unit squad coastguard programme polytechnic médecins medecins medics`,
  ],
];

const PLACE_ENDS = `
river lake sea ocean bay gulf strait straits channel canal island islands isle isles peninsula cape point coast beach mountain mountains hills
hill valley plain plateau desert forest park street road avenue lane square boulevard bridge tunnel harbour harbor port quay pier
wharf dock docks terminal airport airfield airbase base station camp city town village province district county region state governorate
prefecture canton quarter neighbourhood neighborhood suburb crossing checkpoint pass gate market stadium sound fjord reef shoal bank estuary
delta creek basin dam reservoir refinery lighthouse lagoon territory republic kingdom emirate heights gardens plaza row wharf highway motorway
border ridge peak glacier falls springs wells ford oblast common green moor marsh woods wood roundabout junction castle palace`;

const PLACE_HEADS = `
mount lake cape fort gulf bay strait straits isle port city town kingdom republic province state district island islands river sea
horn coast gate villa camp valley mt pont rio puerto san santa saint st sierra las los el new upper lower greater village county`;

/** At the end of a company's name, and hardly elsewhere. */
const COMPANIES = `
company corporation corp group holdings inc ltd limited llc plc gmbh lines airlines airways shipping shipyard shipyards industries analytics
logistics systems solutions technologies partners associates enterprises motors energy petroleum gas electric power insurance capital ventures
pharmaceuticals foods brewery steel steelworks mining mills works oil chemicals textiles telecom telecoms aviation marine freight haulage construction
engineering software digital labs pharma biotech resources rail railways railway transit cargo maritime properties estates stores supermarkets
bank brewing breweries farms fisheries seafood timber cement plastics electronics robotics semiconductors fashion interiors studios
pictures records entertainment publishing publishers books consulting securities investments financial finance credit trading traders`;

/** Small words for organisations, before or after the name. */
const BODIES = `
company firm group charity agency organisation organization party bank network newspaper chain union watchdog militia manufacturer maker
retailer supplier operator broadcaster station club association coalition movement nonprofit non-profit start-up startup carrier airline
ngo thinktank think-tank consultancy publisher brewery cooperative conglomerate utility insurer lender regulator monitor federation`;

/** Buildings that are also who works in them. */
const SITES =
  "hospital school museum library gallery theatre theater church mosque cathedral embassy consulate prison courthouse monastery temple";

/** Before "to" and a place. */
const MOTIONS = `
fled flee fleeing went go going gone travelled traveled travel moved moving sailed sail sailing evacuated flown flew fly drove walked returned return returning
bus train flight road up down back close next came come arrived deported transferred taken headed heading bound road way route trip visit visited en`;

const THINGS = `
agreement accord accords treaty act bill law war day week month year summit conference festival cup olympics games operation plan project resolution convention declaration award prize report review strategy protocol code constitution revolution storm hurricane cyclone
typhoon championship season class model series version edition pact charter amendment article section chapter crisis forum deal process
memorandum mou index scheme fellowship medal order regulation directive mandate exercise`;

const THING_MARKS = `
vessel ship trawler ferry tanker freighter boat yacht tug tugboat frigate destroyer icebreaker journal film novel book album song barge lifeboat carrier submarine schooner cutter
dredger minesweeper corvette steamer liner coaster launch dinghy helicopter aircraft jet drone missile rocket rifle tank plane app software
hurricane storm cyclone typhoon aboard mv ms mt ss hms fv rv uss ins rms mv`;

const BEFORE_PLACE: readonly (readonly [number, string])[] = [
  [
    2.2,
    "in near outside nearby inside northern southern eastern western northeastern northwestern southeastern southwestern central rural",
  ],
  [1.6, "towards toward across off around into throughout offshore beyond via downtown"],
  [1.1, "at from through between along reach reached leave left enter entered"],
  [0.9, "to above below"],
];

const PLACE_NOUNS = `
town city village port island capital province region district county suburb suburbs outskirts north south east west northeast northwest
southeast southwest coast coasts shore shores streets neighbourhood neighborhood harbour harbor mayor governor people government kingdom republic state
centre center edge governorate municipality area enclave hamlet bay gulf mouth vicinity parts residents`;

const AFTER_PLACE = `
residents city town village port harbour harbor airport province region district area coast coastline waterfront suburb county
neighbourhood neighborhood highway road bridge refinery border crossing police peninsula valley roadstead quarter hospital`;

const SAYINGS = `
said says say saying told tells announced announces reported reports denied denies claimed claims stated states added adds
confirmed confirms warned warns insisted insists argued argues alleged alleges acknowledged declared declares noted notes
explained explains admitted admits rejected dismissed accused urged called asserted maintained wrote tweeted replied recalled
commented described estimated conceded disclosed revealed testified vowed pledged promised remarked responded suggested stressed
emphasised emphasized underscored reaffirmed reiterated`;

const GIVEN_NAMES = `
adam adrian agnes ahmad ahmed aisha alan albert alex alexander alexandra alexei alfred ali alice amal amanda amina amir ana anastasia anders andrea
andreas andrei andrew angela ann anna anne anthony anton antonio arthur astrid barbara beatrice ben benjamin bernard bill boris
brian bruno carl carla carlos carmen caroline catherine charles charlotte chen christian christina christine christopher clara claire claudia
colin cristina daniel daniela david deborah denis diana diego dmitri dmitry dominic donald dorothy edward elena eleanor elias elizabeth ellen
emil emily emma eric erik ernest esther eva evgeny fatima felix fernando florence francis francisco frank fred frederick gabriel george
georgi gerald ghassan giovanni giulia grace graham greta guido gustav hamid hana hannah hans harold harry hassan hector heinrich helen helena helga henrik henry
herman hiroshi hugo hussein ian ibrahim igor ilya ines ingrid irene irina isabel ismail ivan jack jacob jakob james jamal jan jana jane janet jason javier jean jennifer
jens jessica joan johan johannes john jonas jonathan jorge jose joseph juan judith julia julian juliet karen karim karin karl kate
katherine kenji kevin khaled khalid khalifa kofi lars laura layla lea leila lena leo leon leonid lidia lily lina linda lisa louis louise luca lucas lucia lucy
ludmila luis luka lukas magnus mahmoud manuel marc marcel marcus margaret maria mariam marie marina mario marion mark marko marta martha martin mary
mateo matthew maxim maya michael michel miguel mikhail milan mira miriam mohamed mohammad mohammed monika mona moses mustafa nadia nadine naomi
natalia natasha nicholas nicolas nikolai nils nina noah noor nora nour oleg olga oliver omar oscar osman otto owen pablo patricia patrick paul
paula pavel pedro per peter petra philip pierre piotr priya rachel rafael ralph rashid raymond rebecca renata ricardo richard rita robert roger
roland rosa rose ruth ryan said salim salma sam samir samira samuel sandra sara sarah sean sebastian sergei sergey sergio sharon silvia simon
sofia sonia sophia sophie stefan stella stephen steven susan sven svetlana sylvia tamara tanya tariq tatiana ted teresa theodore theresa thomas tim timothy
tobias tom tomas tony ulrich ursula valentina vera vera victor victoria viktor vincent virginia vladimir walter wanda wei werner
william winston wolfgang xavier yasmin yasser yuri yusuf yves zainab zara zoe fayez abdullah abdul`;

const particles =
  "de del della di da dos das du van von der den ten ter la le al el bin ibn bint ben abu abd ould af zu e y und do";

/** Lower case, and one apostrophe. */
export function foldEn(word: string): string {
  return word.toLowerCase().replaceAll("’", "'").replaceAll("‑", "-").replaceAll(".", "");
}

export const NAMES_EN: NameWords = {
  fold: foldEn,
  abbreviations: wordsOf(
    "mr mrs ms dr prof gen col lt maj capt sgt cpl adm brig rev fr st mt sen rep gov jr sr no vs inc ltd corp co hon cllr messrs dept ave sq jan feb mar apr jun jul aug sep sept oct nov dec",
  ),
  starters: wordsOf(STARTERS),
  softStarters: wordsOf(SOFT_STARTERS),
  never: wordsOf(NEVER),
  particles: wordsOf(particles),
  joints: wordsOf("of for on against without"),
  articles: wordsOf("the a an its"),
  ands: wordsOf("and &"),
  titles: wordsOf(TITLES),
  ranks: wordsOf(RANKS),
  roles: wordsOf(ROLES),
  topics: wordsOf(TOPICS),
  organisations: tableOf<ActorKind | null>([[null, COMPANIES], ...ORGANISATIONS]),
  bodies: wordsOf("government movement party army ministry union front league"),
  calling:
    /^(?!(?:after|over|under|other|another|later|earlier|never|whether|rather|former|border|river|water|winter|summer|center|order|newspaper|paper|together|number|member|power|however|per|for|or|nor|minor|major|interior|current|recent|present|different|important|significant|independent|apparent|silent|ancient|violent|client|event|continent|agreement|government|parliament|movement|statement|moment|human|than|an|ian|german|can|want|went|sent|spent|gent|lent)$)\p{L}{2,}(?:er|or|ist|cian|man|woman|ant|eer|smith|wife|keeper|teacher)$/u,
  placeEnding:
    /\p{L}{3}(?:istan|stan|land|lands|shire|ville|burgh|grad|polis|abad|pur|haven|mouth|stad|holm|dorf|minster|bury|ovo|nesia|vania|avia)$/u,
  smallNouns: null,
  realmNouns: wordsOf(
    "president minister premier government army parliament capital border borders coast economy troops forces tariffs exports airspace territory waters population constitution navy king queen ambassador mayor harbour port residents streets",
  ),
  companies: wordsOf(COMPANIES),
  bodyNouns: wordsOf(BODIES),
  placeEnds: wordsOf(PLACE_ENDS),
  placeHeads: wordsOf(PLACE_HEADS),
  sites: wordsOf(SITES),
  motions: wordsOf(MOTIONS),
  things: wordsOf(THINGS),
  thingMarks: wordsOf(THING_MARKS),
  beforePlace: tableOf(BEFORE_PLACE),
  placeNouns: wordsOf(PLACE_NOUNS),
  afterPlace: wordsOf(AFTER_PLACE),
  sayings: wordsOf(SAYINGS),
  givenNames: wordsOf(GIVEN_NAMES),
  isPeople: isPeopleEn,
};
