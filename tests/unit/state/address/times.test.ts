import { expect, test } from "vitest";
import { onAxis } from "../../../../src/model/axis-limits.ts";
import { toInterval } from "../../../../src/model/interval.ts";
import { readAddress, writeAddress } from "../../../../src/state/address/address.ts";
import { answerOf } from "../../../../src/state/selectors.ts";
import { brushTime, createAtlasStore, setFilter } from "../../../../src/state/store.ts";
import { ID, openShippedState } from "../../support/shipped-state.ts";

const NOTHING = new URLSearchParams();
/** Libya's clocks stood two hours before UTC in 2019. */
const at = (text: string) => Date.parse(`${text}+02:00`);

function read(query: string) {
  return readAddress(new URLSearchParams(query), openShippedState());
}

function rewritten(query: string): string {
  const { state, ignored } = read(query);
  expect(ignored).toEqual([]);
  return writeAddress(state, NOTHING);
}

test("the same day at both ends keeps exactly that day of Libya", () => {
  const { state } = read("from=2019-04-05&to=2019-04-05");
  expect(state.filters.time).toEqual(toInterval(at("2019-04-05T00:00"), at("2019-04-06T00:00")));
  const answer = answerOf(state);
  expect(answer.has(ID.call)).toBe(true);
  expect(answer.has(ID.alert)).toBe(true);
  expect(answer.has(ID.offensive)).toBe(false);
  expect(answer.has(ID.moscow)).toBe(false);
});

test.each([
  ["from=2019-04-05&to=2019-04-05"],
  ["from=2019-04-05T10:30&to=2019-04-05T10:30"],
  ["from=2019-04-05T10:30:15&to=2019-04-05T10:30:20"],
  ["from=2019-04-05T00:01&to=2019-04-06"],
  ["from=2019-04-05"],
  ["to=2019-04-05"],
  ["known=2019-04-06"],
  ["known=2019-04-06T10:30:15"],
  ["window=2019-04-04/2019-04-05"],
  ["window=2019-04-04T10:30/2019-04-04T10:30"],
])("%s is written back as it was read", (query) => {
  expect(rewritten(query)).toBe(query);
});

test.each([
  ["from=2019-04&to=2019", "from=2019-04-01&to=2019-12-31"],
  ["from=201X", "from=2010-01-01"],
  ["from=2019-04-05~", "from=2019-04-05"],
  ["from=2019-04-05T08:30Z", "from=2019-04-05T10:30"],
  ["to=2019-04-05T23:59", "to=2019-04-05"],
  // Finer than an address is written: the seconds that hold it.
  ["from=2019-04-05T12:00:00.123Z", "from=2019-04-05T14:00"],
  ["to=2019-04-05T12:00:00.123Z", "to=2019-04-05T14:00:00"],
])("%s is written as %s", (query, written) => {
  expect(rewritten(query)).toBe(written);
});

test("of an hour that came twice, when Libya's clocks went back in 2012, the second keeps its offset", () => {
  expect(rewritten("from=2012-11-10T01:30%2B02:00")).toBe("from=2012-11-10T01:30");
  expect(rewritten("from=2012-11-10T01:30%2B01:00")).toBe("from=2012-11-10T01:30%2B01:00");
});

test("a minute at both ends keeps that one minute", () => {
  const { time } = read("from=2019-04-05T10:30&to=2019-04-05T10:30").state.filters;
  expect(time).toEqual(toInterval(at("2019-04-05T10:30"), at("2019-04-05T10:31")));
});

test("one edge alone leaves the other open", () => {
  const from = read("from=2019-04-06").state;
  expect(from.filters.time).toEqual(toInterval(at("2019-04-06T00:00"), Infinity));
  expect(answerOf(from).has(ID.offensive)).toBe(false);
  const to = read("to=2019-04-04").state;
  expect(to.filters.time).toEqual(toInterval(-Infinity, at("2019-04-05T00:00")));
  expect(answerOf(to).has(ID.ring)).toBe(false);
});

test("an end before the start is reported, and the start holds", () => {
  const { state, ignored } = read("from=2019-04-06&to=2019-04-05");
  expect(state.filters.time).toEqual(toInterval(at("2019-04-06T00:00"), Infinity));
  expect(ignored.map(({ path, found }) => [path, found])).toEqual([["?to", "2019-04-05"]]);
});

test.each([
  "yesterday",
  "2019-13",
  "2019-02-29",
  "../2019",
  "2019/2020",
  "[2019,2020]",
  "",
  "Y300000",
  "2019-04-05 ",
])("«%s» is no edge of a brush", (text) => {
  for (const name of ["from", "to", "known"]) {
    const initial = openShippedState();
    const { state, ignored } = readAddress(new URLSearchParams([[name, text]]), initial);
    expect(state).toEqual(initial);
    expect(ignored.map(({ path }) => path)).toEqual([`?${name}`]);
  }
});

test.each([
  "2019-04-05",
  "2019-04-06/2019-04-05",
  "2019-04-05/..",
  "1/2",
  "2019/2020/2021",
  "/",
  "Y275758/Y275759",
  "Y-271820/Y-271819",
])("«%s» is no window", (text) => {
  const { ignored } = read(`window=${text}`);
  expect(ignored.map(({ path }) => path)).toEqual(["?window"]);
});

test("known as of a day keeps what was published on it", () => {
  expect(answerOf(read("known=2019-04-06").state).kept).toBe(9);
  expect(answerOf(read("known=2019-04-05").state).kept).toBe(0);
});

test("the brush brings its stretch into the timeline, and the address needs no word on that", () => {
  const store = createAtlasStore(openShippedState());
  brushTime(store, toInterval(at("2019-04-04T06:00"), at("2019-04-04T18:00")));
  const address = writeAddress(store.getState(), NOTHING);
  expect(address).toBe("from=2019-04-04T06:00&to=2019-04-04T17:59");
  expect(read(address).state.window).toEqual(store.getState().window);
});

test("a brush without length is a minute long, so that the link leads to it again", () => {
  const store = createAtlasStore(openShippedState());
  brushTime(store, toInterval(at("2019-04-04T06:00"), at("2019-04-04T06:00")));
  expect(writeAddress(store.getState(), NOTHING)).toBe("from=2019-04-04T06:00&to=2019-04-04T06:00");
});

test("a day that the reader chose as known as of is a day in the address", () => {
  const store = createAtlasStore(openShippedState());
  setFilter(store, "knownAsOf", at("2019-04-07T00:00"));
  expect(writeAddress(store.getState(), NOTHING)).toBe("known=2019-04-06");
});

test.each(["window=Y-271820/Y275759", "from=Y-271820&to=Y275759", "from=Y275758&to=Y275759"])(
  "«%s» shows no more than can be drawn",
  (address) => {
    const { start, end } = read(address).state.window;
    expect({ start, end }).toEqual(onAxis(start, end));
    expect(start).toBeLessThan(end);
  },
);
