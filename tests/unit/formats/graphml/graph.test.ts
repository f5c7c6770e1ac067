/** GraphML: every actor a node, every tie an edge, and XML whatever they are called. */
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { writeGraph } from "../../../../src/formats/graphml/write-graph.ts";
import { everyField } from "../every-field.ts";

const parse = (text: string) => new DOMParser().parseFromString(text, "text/xml");

describe("GraphML", () => {
  it("has the actors as nodes and the ties as edges, by their ids", () => {
    const dataset = everyField();
    const graph = parse(writeGraph(dataset).text);
    const ids = (name: string) =>
      [...graph.getElementsByTagName(name)].map((one) => one.getAttribute("id"));
    expect(ids("node")).toEqual(dataset.actors.map(({ id }) => id));
    expect(ids("edge")).toEqual(dataset.relations.map(({ id }) => id));
  });

  it("runs a mutual tie without a direction, and names keys that it declares", () => {
    const graph = parse(writeGraph(everyField()).text);
    const edge = (id: string) =>
      [...graph.getElementsByTagName("edge")].find((one) => one.getAttribute("id") === id);
    expect(edge("r-opposes")?.getAttribute("directed")).toBe("false");
    expect(edge("r-heads")?.getAttribute("directed")).toBe("true");
    const declared = new Set(
      [...graph.getElementsByTagName("key")].map((key) => key.getAttribute("id")),
    );
    for (const data of graph.getElementsByTagName("data"))
      expect(declared).toContain(data.getAttribute("key"));
  });

  it("gives names back whatever stands in them", () => {
    const dataset = everyField();
    const name = '<b>A & B</b> "C"\n';
    const actors = dataset.actors.map((actor, index) => (index === 0 ? { ...actor, name } : actor));
    const graph = parse(writeGraph({ ...dataset, actors }).text);
    expect(graph.getElementsByTagName("data").item(0)?.textContent).toBe(name);
  });
});
