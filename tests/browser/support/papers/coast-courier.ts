/** What the Coast Courier tells of the same strike: what its author marks and writes once the wire's events stand. */
import { BY_THE_DAY, PORT, ROTA, SHIPS, STANDS, STOP, UNION, WEEKDAY } from "./northern-wire.ts";
import type { PaperTold } from "./told.ts";

const SAYS = ["Coast Courier", "reported"] as const;
const POLICE = "Marrowgate police";

export const BY_THE_COURIER: PaperTold = {
  paper: "Coast Courier",
  suggested: [PORT, "Jonas Arkwright", "Odile Farrant"],
  actors: [
    { name: "Coast Courier", kind: "Newspaper", sign: "page" },
    { words: "Police", name: POLICE, kind: "Police", sign: "target" },
  ],
  places: [
    {
      words: "Marrow Head",
      name: "Off Marrow Head",
      kind: "Site",
      position: "-49.715, 69.13",
    },
    {
      words: "the quay road",
      name: "The quay road",
      kind: "Site",
      position: "-49.57, 69.395",
    },
  ],
  events: [
    { title: ROTA, also: "alike", fragments: ["the night shift known on March 9"] },
    {
      title: STOP,
      also: "apart",
      fragments: ["the Eastquay terminal stopped", "on Wednesday morning"],
      place: "Eastquay terminal",
      chain: [[PORT, "said"], SAYS],
      number: { name: "On strike", best: "200", words: "two hundred dockers" },
    },
    {
      title: STANDS,
      also: "apart",
      fragments: ["statement on Wednesday", "saw nothing to talk about"],
      // By itself the day reads as the one to come.
      when: "2024-03-13",
      because: WEEKDAY,
      notPlaced: "Where it was issued is not given.",
      chain: [[PORT, "announced"], SAYS],
      points: [
        {
          words: "saw nothing to talk about",
          text: "The authority sees nothing to talk about.",
        },
      ],
    },
    {
      title: SHIPS,
      also: "apart",
      fragments: ["Two ships that were bound", "to lie off Marrow Head"],
      when: "[2024-03-12..2024-03-14]",
      because: BY_THE_DAY,
      place: "Off Marrow Head",
      chain: [["Jonas Arkwright", "said"], SAYS],
      points: [
        {
          words: "her crew",
          text: "A pilot found the crew of one of them fishing.",
          chain: [[null, "said"], SAYS],
        },
      ],
      number: { name: "Ships", best: "2", words: "Two ships that were bound" },
    },
    {
      title: "Police close the quay road to lorries",
      kind: "Order",
      fragments: ["the quay road to lorries", "at noon"],
      when: "2024-03-13T12:00",
      because: WEEKDAY,
      place: "The quay road",
      who: [POLICE],
      chain: [["Odile Farrant", "said"], SAYS],
    },
  ],
  ofActors: [
    { name: "Dockers at Eastquay", evidence: ["two hundred dockers"] },
    { name: UNION, evidence: ["The union did not answer"] },
    { name: "Jonas Arkwright", office: ["the harbour master, Jonas Arkwright", null] },
    { name: "Odile Farrant", office: ["Inspector Odile Farrant", "Inspector"] },
  ],
  ties: [
    {
      from: "Odile Farrant",
      type: "is part of",
      to: POLICE,
      words: "Inspector Odile Farrant",
      because:
        "The Courier names her rank and quotes her on what the police did; that she serves with them is our reading.",
    },
  ],
  questions: [
    {
      about: STANDS,
      part: "who says so",
      words: "Who had signed the statement",
      text: "Who signed the authority’s statement?",
    },
  ],
};
