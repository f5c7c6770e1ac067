/**
 * Everything that the dispatch says, proposition by proposition: where it stands, in our words, who says it, and which
 * record of the dataset holds it. The offsets leave out no word of it; its text is not here.
 */

/** Start and end in Unicode code points, the end exclusive. */
type Span = readonly [start: number, end: number];

export interface Proposition {
  readonly says: string;
  /** Several where it is said more than once, or in parts. */
  readonly at: readonly Span[];
  /** The words by which the speaker keeps a distance from it. */
  readonly hedge?: Span;
  /** Nearest speaker first; null for one who is not named. */
  readonly chain: readonly (string | null)[];
  /** Records by their ids, such as `events/phone-call/points/request`; an office by its actor. */
  readonly places: readonly string[];
  /** A heading sums up what the body attributes, so its chain is not its record's. */
  readonly heading?: true;
}

const TASS = ["tass"];
const MINISTRY = ["russian-foreign-ministry", "tass"];
const HAFTAR = ["haftar", "russian-foreign-ministry", "tass"];

const SAID_TO_BE: Span = [479, 494];

const headings: readonly Proposition[] = [
  {
    says: "A Russian diplomat talks by telephone with Haftar, who commands the Libyan National Army.",
    at: [[10, 87]],
    chain: TASS,
    places: ["events/phone-call", "relations/haftar-commands-lna"],
    heading: true,
  },
  {
    says: "The Libyan side asked for the call.",
    at: [
      [89, 136],
      [1318, 1366],
    ],
    chain: TASS,
    places: ["events/phone-call/points/request"],
  },
  {
    says: "The dispatch is dated from Moscow, 6 April.",
    at: [[138, 153]],
    chain: TASS,
    places: ["events/ministry-publishes-call"],
  },
  {
    says: "The dispatch is by the agency TASS.",
    at: [[153, 162]],
    chain: TASS,
    places: ["actors/tass"],
  },
];

const call: readonly Proposition[] = [
  {
    says: "Bogdanov is the Russian president's special representative for the Middle East and Africa.",
    at: [[163, 254]],
    chain: TASS,
    places: [
      "actors/bogdanov/offices",
      "actors/russian-president",
      "relations/bogdanov-represents-president",
    ],
  },
  {
    says: "Bogdanov and Haftar talked by telephone on Friday.",
    at: [
      [238, 276],
      [315, 340],
    ],
    chain: MINISTRY,
    places: ["events/phone-call", "actors/bogdanov"],
  },
  {
    says: "Haftar is the commander of the Libyan National Army.",
    at: [
      [277, 329],
      [50, 87],
    ],
    chain: TASS,
    places: ["actors/haftar", "actors/haftar/offices", "relations/haftar-commands-lna"],
  },
  {
    says: "The Russian Foreign Ministry said so on Saturday.",
    at: [[341, 387]],
    chain: TASS,
    places: [
      "events/ministry-publishes-call",
      "relations/ministry-member-of-russia",
      "actors/russian-foreign-ministry",
    ],
  },
];

const aim: readonly Proposition[] = [
  {
    says: "Haftar shared information on the army's operations.",
    at: [[389, 472]],
    chain: HAFTAR,
    places: ["events/haftar-states-aim"],
  },
  {
    says: "The Libyan National Army has had operations in recent days.",
    at: [[419, 472]],
    chain: HAFTAR,
    places: ["events/lna-operations"],
  },
  {
    says: "The operations are to step up the fight against terrorist and extremist groups.",
    at: [[473, 571]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/fight", "relations/lna-opposes-groups"],
  },
  {
    says: "The groups operate in different parts of the country, the capital Tripoli among them.",
    at: [[541, 653]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/groups-places", "actors/extremist-groups"],
  },
  {
    says: "The groups threaten the stability of Libya's society.",
    at: [[654, 704]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/groups-threat"],
  },
  {
    says: "The groups hinder the carrying out of agreements.",
    at: [[705, 749]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/groups-hinder"],
  },
  {
    says: "The agreements are on setting up a political process: sustainable, inclusive, among Libyans.",
    at: [[739, 828]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/agreed-process"],
  },
  {
    says: "They are also on a consensus dialogue.",
    at: [[829, 854]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/agreed-dialogue"],
  },
  {
    says: "The aim is to set up unified, efficient bodies of government.",
    at: [[855, 915]],
    hedge: SAID_TO_BE,
    chain: HAFTAR,
    places: ["events/haftar-states-aim/points/agreed-aim"],
  },
  {
    says: "The Russian Foreign Ministry said this.",
    at: [[916, 950]],
    chain: TASS,
    places: ["events/ministry-publishes-call"],
  },
];

const position: readonly Proposition[] = [
  {
    says: "The Russian side reaffirmed its principal position.",
    at: [[952, 1003]],
    chain: MINISTRY,
    places: ["events/russia-reaffirms-settlement", "actors/russia"],
  },
  {
    says: "The position supports political solutions to all that is in dispute in Libyan society.",
    at: [[1004, 1080]],
    chain: MINISTRY,
    places: ["events/russia-reaffirms-settlement/points/solutions"],
  },
  {
    says: "It supports the mediatory steps of the United Nations.",
    at: [[1081, 1128]],
    chain: MINISTRY,
    places: [
      "events/russia-reaffirms-settlement/points/un-steps",
      "relations/russia-supports-un",
      "actors/un",
    ],
  },
  {
    says: "It supports those of Ghassan Salamé, the United Nations' special envoy for Libya.",
    at: [[1085, 1176]],
    chain: MINISTRY,
    places: [
      "events/russia-reaffirms-settlement/points/envoy-steps",
      "relations/russia-supports-salame",
      "relations/salame-represents-un",
      "actors/salame",
      "actors/salame/offices",
    ],
  },
  {
    says: "“They” underscored a need to consolidate efforts.",
    at: [[1177, 1240]],
    chain: MINISTRY,
    places: ["events/joint-fight-underlined"],
  },
  {
    says: "The efforts are those of the fight against terrorism and extremist ideology.",
    at: [[1241, 1296]],
    chain: MINISTRY,
    places: ["events/joint-fight-underlined"],
  },
  {
    says: "The ministry added this.",
    at: [[1297, 1316]],
    chain: TASS,
    places: ["events/ministry-publishes-call"],
  },
];

const executives: readonly Proposition[] = [
  {
    says: "Libya has two executive authorities, both supreme.",
    at: [[1368, 1412]],
    chain: TASS,
    places: ["actors/gna", "actors/interim-government"],
  },
  {
    says: "One is Tripoli's government of National Accord.",
    at: [
      [1413, 1446],
      [1447, 1476],
    ],
    chain: TASS,
    places: ["actors/gna"],
  },
  {
    says: "It is recognised by the world.",
    at: [[1413, 1446]],
    chain: TASS,
    places: ["actors/gna"],
  },
  {
    says: "Its head is Prime Minister Fayez al-Sarraj.",
    at: [[1461, 1517]],
    chain: TASS,
    places: ["actors/al-sarraj", "actors/al-sarraj/offices", "relations/al-sarraj-heads-gna"],
  },
  {
    says: "The other is the interim government; its head is Prime Minister Abdullah al-Thani.",
    at: [[1518, 1588]],
    chain: TASS,
    places: [
      "actors/interim-government",
      "actors/al-thani",
      "actors/al-thani/offices",
      "relations/al-thani-heads-interim",
    ],
  },
  {
    says: "The interim government operates in the east of the country.",
    at: [[1589, 1625]],
    chain: TASS,
    places: ["actors/interim-government"],
  },
  {
    says: "It does so along with the elected parliament.",
    at: [[1626, 1659]],
    chain: TASS,
    places: ["relations/interim-works-with-parliament", "actors/parliament"],
  },
  {
    says: "The Libyan National Army supports it.",
    at: [[1660, 1705]],
    chain: TASS,
    places: ["relations/lna-supports-interim", "actors/lna"],
  },
];

const ground: readonly Proposition[] = [
  {
    says: "On 4 April Haftar made an announcement.",
    at: [[1707, 1746]],
    chain: TASS,
    places: ["events/haftar-announces-offensive"],
  },
  {
    says: "An offensive on Tripoli is launched.",
    at: [[1736, 1774]],
    chain: ["haftar", "tass"],
    places: ["events/haftar-announces-offensive/points/launch"],
  },
  {
    says: "The Libyan National Army has come within ten kilometres of the centre of Tripoli.",
    at: [[1775, 1906]],
    hedge: [1813, 1828],
    chain: [null, "tass"],
    places: ["events/lna-ten-kilometres"],
  },
  {
    says: "Meanwhile, al-Sarraj ordered all military units on alert.",
    at: [[1907, 1994]],
    chain: TASS,
    places: ["events/al-sarraj-orders-alert"],
  },
  {
    says: "The units are under al-Sarraj.",
    at: [[1934, 1979]],
    chain: TASS,
    places: ["relations/al-sarraj-commands-units", "actors/gna-units"],
  },
  {
    says: "They are to use force if necessary.",
    at: [[1995, 2024]],
    chain: TASS,
    places: ["events/al-sarraj-orders-alert/points/force"],
  },
  {
    says: "The purpose is to defend civilians.",
    at: [[2025, 2059]],
    chain: ["al-sarraj", "tass"],
    places: ["events/al-sarraj-orders-alert/points/civilians"],
  },
  {
    says: "The purpose is to defend critical facilities.",
    at: [[2060, 2086]],
    chain: ["al-sarraj", "tass"],
    places: ["events/al-sarraj-orders-alert/points/facilities"],
  },
];

export const PROPOSITIONS: readonly Proposition[] = [
  ...headings,
  ...call,
  ...aim,
  ...position,
  ...executives,
  ...ground,
];

/** Who speaks in the dispatch, and where it says so. Nobody else can be the source of anything. */
export const SPEAKERS: Readonly<Record<string, readonly Span[]>> = {
  tass: [[155, 161]],
  "russian-foreign-ministry": [
    [341, 387],
    [916, 950],
    [1297, 1316],
  ],
  haftar: [
    [389, 415],
    [1719, 1735],
  ],
  "al-sarraj": [[1918, 1941]],
};
