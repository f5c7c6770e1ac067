/** A page that wishes its embed no good: junk, strangers, floods. It tells when it is through. */
const frame = document.querySelector("iframe");
const HELLO = { atlas: 1, type: "hello" };

function deep(levels) {
  let value = {};
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

function round() {
  const ring = { atlas: 1, type: "filter" };
  ring.faction = ring;
  return ring;
}

const FOREIGN = ["tick", 7, null, [], {}, deep(500), { type: "select", event: "x" }, new Map()];

const MALFORMED = [
  { atlas: 1, type: "select" },
  { atlas: 1, type: "select", event: "x".repeat(5_000_000) },
  { atlas: 1, type: "filter", kind: Array(1_000_000).fill("call") },
  { atlas: 1, type: "filter", faction: deep(500) },
  { atlas: 1, type: "view", map: [1e308, -1e308, 99] },
  { atlas: 1, type: "theme", theme: "url(https://evil.example/)" },
  round(),
];

const UNKNOWN = [
  { atlas: 1, type: "navigate", href: "https://evil.example/" },
  { atlas: 1, type: "constructor" },
  { atlas: 1, type: "eval", code: "top.location = 'https://evil.example/'" },
];

function attack() {
  const send = (message) => frame.contentWindow.postMessage(message, "*");
  send({ atlas: 1, type: "select", event: "phone-call" });
  send(HELLO);
  for (const message of [...FOREIGN, ...MALFORMED, ...UNKNOWN]) send(message);
  send({ atlas: 2, type: "select", event: null });
  send({ atlas: 1, type: "select", event: "javascript:alert(1)" });
  send({ atlas: 1, type: "filter", q: "<img src=x onerror=alert(1)>" });
  send({ atlas: 1, type: "filter", q: null });
  for (let count = 0; count < 500; count++) send({ atlas: 1, type: "select", event: "phone-call" });
  // The messages are tasks of the frame's; they are over when one that comes after them has been answered.
  setTimeout(() => document.documentElement.setAttribute("data-attacked", ""), 1100);
}

let isUp = false;
window.addEventListener("message", ({ source, data }) => {
  if (source !== frame.contentWindow || data?.type !== "hello" || isUp) return;
  isUp = true;
  const stranger = document.createElement("iframe");
  stranger.src = "/stranger.html";
  stranger.onload = () => setTimeout(attack, 200);
  document.body.append(stranger);
});
