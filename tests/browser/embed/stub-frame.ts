/** Speaks as the embedded atlas does, with the same code, over a plain list of the events: what a host page needs of it. */
import dispatch from "../../../data/libya-2019-04-06.json";
import { toParameters } from "../../../src/surfaces/embed/command-parameters.ts";
import { heightSettings, tellHeight } from "../../../src/surfaces/embed/height.ts";
import { linkToHost } from "../../../src/surfaces/embed/host-link.ts";
import { hostOrigins } from "../../../src/surfaces/embed/host-origins.ts";
import type { Command } from "../../../src/surfaces/embed/protocol.ts";

const query = new URLSearchParams(location.search);
const root = document.documentElement;
const atlas = document.getElementById("atlas") ?? document.body;

const buttons = dispatch.events.map(({ id, title }) => {
  const button = document.createElement("button");
  button.type = "button";
  button.value = id;
  button.textContent = title;
  button.addEventListener("click", () => show(id));
  return button;
});
atlas.append(...buttons);

const { tell } = linkToHost({
  window,
  allowedOrigins: hostOrigins(query),
  onMessage: obey,
  onIgnored: (_reason, counts) => {
    root.dataset.ignored = JSON.stringify(counts);
  },
});

function show(event: string | null): void {
  for (const button of buttons) button.setAttribute("aria-current", String(button.value === event));
  tell({ type: "selected", event });
}

function obey(command: Command): void {
  const parameters = toParameters(command);
  if (command.type === "theme") root.dataset.theme = command.theme;
  if (command.type === "select") {
    const { event } = command;
    if (event === null || buttons.some(({ value }) => value === event)) show(event);
    else tell({ type: "error", code: "ignored", message: "no such event" });
  }
  if (command.type !== "filter") return;
  const kinds = parameters.kind?.split(",");
  for (const [index, button] of buttons.entries())
    button.hidden = kinds ? !kinds.includes(dispatch.events[index]?.kind ?? "") : false;
  const kept = buttons.filter(({ hidden }) => !hidden).length;
  tell({ type: "filtered", kept, total: buttons.length });
}

const height = () => Math.ceil(atlas.getBoundingClientRect().height);
tell({
  type: "ready",
  dataset: dispatch.id,
  title: dispatch.title,
  events: buttons.length,
  height: height(),
});
tellHeight({
  window,
  element: atlas,
  ...heightSettings(query),
  onHeight: (told) => tell({ type: "resize", height: told }),
});
show(query.get("event"));
