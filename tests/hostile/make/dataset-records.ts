/** Kinds of datasets whose records mean ill together: twins, rounds, crowds. */
import { EVIDENCE, type File, listIn, rich, some } from "./dataset-base.ts";
import { type Makers, many } from "./draw.ts";
import type { Tree } from "./json.ts";
import { WORDS } from "./words.ts";

export const RECORDS: Makers<File> = {
  "ids given twice": (draw) => {
    const tree = some(draw);
    const lists = Object.values(tree).filter(
      (one) => Array.isArray(one) && one.length > 0,
    ) as Tree[][];
    for (const list of lists) if (draw.chance(0.5)) list.push(structuredClone(draw.pick(list)));
    return JSON.stringify(tree);
  },
  "keys given twice": (draw) => {
    const text = JSON.stringify(some(draw));
    const key = draw.pick(["events", "id", "format", "sources", "__proto__"]);
    return text.replace(/}$/, `,${`"${key}":[],`.repeat(1 + draw.below(5000))}"${key}":{}}`);
  },
  "ties and chains that go round": (draw) => {
    const tree = rich();
    const ids = listIn(tree, "actors").map(({ id }) => id as string);
    tree.relations = many(200, (index) => ({
      id: `round-${index}`,
      type: draw.pick(["opposes", "heads", "member-of", "supports"]),
      from: draw.pick(ids),
      to: draw.pick(ids),
      basis: "stated",
      evidence: [EVIDENCE],
    }));
    for (const event of listIn(tree, "events"))
      if ("attribution" in event)
        event.attribution = many(1 + draw.below(60), () => ({
          actor: draw.pick(ids),
          how: "said",
        }));
    return JSON.stringify(tree);
  },
  "accounts that go round": (draw) => {
    const tree = rich();
    for (const event of listIn(tree, "events"))
      if ("accounts" in event) {
        const accounts = event.accounts as Tree[];
        const ids = listIn(tree, "actors").map(({ id }) => id as string);
        for (const account of accounts) {
          account.attribution = many(30, () => ({ actor: draw.pick(ids), how: "reported" }));
          if (draw.chance(0.3)) account.accounts = accounts.map(({ source }) => ({ source }));
        }
        event.accounts = many(draw.pick([2, 3, 40]), () => draw.pick(accounts));
      }
    return JSON.stringify(tree);
  },
  "a crowd of actors": (draw) => {
    const tree = rich();
    const count = draw.round === 0 ? 10_000 : draw.pick([100, 400, 900]);
    const names = Object.values(WORDS);
    listIn(tree, "actors").push(
      ...many(count, (index) => ({
        id: `one-${index}`,
        name: draw.chance(0.05) ? draw.pick(names)(draw).slice(0, 200) : `One of them, ${index}`,
        kind: "person",
        faction: draw.pick([null, "north", "south"]),
        evidence: [EVIDENCE],
      })),
    );
    return JSON.stringify(tree);
  },
  "a crowd of events": (draw) => {
    const tree = rich();
    const events = listIn(tree, "events");
    events.push(
      ...many(draw.pick([50, 151, 400, 2000]), (index) => ({
        ...draw.pick(events),
        id: `more-${index}`,
        title: `More ${index}`,
      })),
    );
    return JSON.stringify(tree);
  },
  "a crowd of factions": (draw) => {
    const tree = rich();
    listIn(tree, "factions").push(
      ...many(draw.pick([7, 60, 500]), (index) => ({
        id: `side-${index}`,
        name: `Side ${index}`,
        color: draw.pick(["#000000", "#ffffff", "#FFFFFF", "#010101"]),
      })),
    );
    return JSON.stringify(tree);
  },
};
