/** Addresses with a filter each: how many events it keeps, and the name of its chip. */
export const LINKS: readonly { query: string; kept: string; chip: string }[] = [
  { query: "?faction=east,accord", kept: "5 of 9 events", chip: "Eastern authorities" },
  { query: "?actor=haftar", kept: "5 of 9 events", chip: "Khalifa Haftar" },
  { query: "?kind=call,order", kept: "2 of 9 events", chip: "Order" },
  { query: "?q=telephone", kept: "1 of 9 events", chip: "“telephone”" },
  { query: "?from=2019-04-06&to=2019-04-06", kept: "3 of 9 events", chip: "Time: 6 Apr 2019" },
  { query: "?placed=unplaced", kept: "4 of 9 events", chip: "Not on the map" },
  { query: "?basis=inferred-place", kept: "4 of 9 events", chip: "Place inferred" },
  { query: "?grade=ungraded", kept: "9 of 9 events", chip: "Ungraded" },
  { query: "?known=2019-04-05", kept: "0 of 9 events", chip: "Known as of 5 Apr 2019" },
  { query: "?frame=keep", kept: "4 of 9 events", chip: "In the map's frame" },
];
