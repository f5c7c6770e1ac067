/** What the Northern Wire tells of the harbour strike: what its author marks and writes. */
import type { PaperTold } from "./told.ts";

export const UNION = "Harbour Workers’ Union";
/** As the paper prints it. */
const UNION_THERE = "Harbour Workers' Union";
export const PORT = "Marrowgate Port Authority";
const DOCKERS = "Dockers at Eastquay";
const CLOSE = "A person close to both sides";

const SAYS = ["Northern Wire", "reported"] as const;

export const ROTA = "Port announces a new rota";
export const STOP = "Dockers stop work at Eastquay";
export const STANDS = "Port says the rota stands";
export const SHIPS = "Two ships sent to anchor";
const MEETING = "Both sides are to meet";

/** As the first time that is taken has it. */
export const WEEKDAY = "names a day of the week";
export const BY_THE_DAY =
  "The paper gives no day for the order. It stands after the stop of work, and by the day of the paper it had been given.";
const ONE_SIDE = "That dockers, union and chair are one side is our grouping.";
const DOCKERS_SIDE = ["Dockers and union", ONE_SIDE] as const;

export const BY_THE_WIRE: PaperTold = {
  paper: "Northern Wire",
  suggested: ["Mira Tolland", "Jonas Arkwright", "Ines Calloway", UNION_THERE, PORT],
  actors: [
    { name: PORT, kind: "Government" },
    { name: UNION, before: UNION_THERE, kind: "Trade union", sign: "flag" },
    { words: "Dockers", name: DOCKERS, kind: "Group", sign: "two people" },
    { words: "person close to both", name: CLOSE, kind: "Person" },
  ],
  places: [
    {
      words: "MARROWGATE",
      before: "Marrowgate",
      name: "Marrowgate",
      kind: "City",
      position: "-49.545, 69.375",
    },
    {
      words: "Eastquay",
      name: "Eastquay terminal",
      kind: "Site",
      position: "-49.566, 69.338",
    },
    { words: "Marrow Bay", name: "Marrow Bay", kind: "Site", position: "-49.635, 69.27" },
  ],
  events: [
    {
      isFirst: true,
      title: ROTA,
      kind: "Order",
      fragments: ["announced on March 9", "splits the night shift"],
      notPlaced: "Where it was announced is not given.",
      who: [PORT],
      chain: [[PORT, "announced"]],
      points: [
        {
          words: "splits the night shift",
          text: "The rota splits the night shift in two.",
          chain: [["Mira Tolland", "said"], SAYS],
        },
      ],
    },
    {
      isFirst: true,
      title: STOP,
      fragments: ["walked out at the Eastquay terminal", "on Tuesday evening"],
      place: "Eastquay terminal",
      who: [DOCKERS, PORT],
      chain: [SAYS],
      points: [
        {
          words: "the number on strike",
          text: "About 400 are on strike.",
          also: ["about 400"],
          chain: [[UNION, "said"], SAYS],
        },
        {
          words: "without the crews",
          text: "The dispute is over the new rota, made without the crews.",
          chain: [["Mira Tolland", "said"], SAYS],
        },
      ],
      number: { name: "On strike", best: "400", words: "about 400", unit: "dockers" },
    },
    {
      isFirst: true,
      title: STANDS,
      kind: "Statement",
      fragments: ["said on Wednesday", "that there are no talks"],
      notPlaced: "Where it was said is not given.",
      who: [PORT],
      chain: [[PORT, "said"], SAYS],
      points: [{ words: "that there are no talks", text: "There are no talks." }],
    },
    {
      isFirst: true,
      title: SHIPS,
      kind: "Order",
      fragments: ["ordered two ships", "to anchor in Marrow Bay"],
      when: "[2024-03-12..2024-03-13]",
      because: BY_THE_DAY,
      place: "Marrow Bay",
      who: ["Jonas Arkwright"],
      chain: [SAYS],
      points: [
        {
          words: "the freighter",
          text: "The Aldis, one of them, carries fruit.",
          hedge: ["is said to", "is said to carry"],
        },
      ],
      number: { name: "Ships", best: "2", words: "ordered two ships" },
    },
    {
      isFirst: true,
      title: MEETING,
      fragments: ["to one table on Friday"],
      when: "2024-03-15",
      because: WEEKDAY,
      notPlaced: "Where they are to meet is not given.",
      who: ["Ines Calloway", UNION, PORT],
      chain: [[CLOSE, "said"], SAYS],
    },
  ],
  ofActors: [
    { name: DOCKERS, side: DOCKERS_SIDE },
    { name: UNION, side: DOCKERS_SIDE },
    {
      name: "Mira Tolland",
      side: DOCKERS_SIDE,
      office: ["chairs the union", "Chair of the union"],
    },
    { name: PORT, side: ["Port Authority"] },
    { name: "Jonas Arkwright", office: ["Harbour master Jonas Arkwright", "Harbour master"] },
    { name: "Ines Calloway", office: ["mediator, Ines Calloway", "Regional mediator"] },
  ],
  ties: [
    { from: "Mira Tolland", type: "heads", to: UNION, words: "chairs the union" },
    {
      from: UNION,
      type: "represents",
      to: DOCKERS,
      words: "the number on strike",
      because:
        "The papers do not say in so many words that the union speaks for those who stopped work; the wire gives its count of them and its chair’s words at the gate.",
    },
    {
      from: DOCKERS,
      type: "opposes",
      to: PORT,
      words: "At issue",
      because:
        "The wire says that the rota is at issue. That the dockers and the authority stand against each other over it is our reading.",
    },
  ],
  questions: [
    { about: SHIPS, words: "how long it must", text: "How long must the ships wait?" },
    { about: SHIPS, part: "who", words: "was not named", text: "Which is the other ship?" },
    {
      about: MEETING,
      part: "who says so",
      words: "not to be named",
      text: "Who says that the two sides are to meet?",
    },
  ],
};
