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

const FOREIGN = [
  "tick",
  7,
  null,
  [],
  {},
  deep(500),
  { type: "select", event: "x" },
  new Map(),
  new Blob(["{}"]),
  new ArrayBuffer(1_000_000),
  new Date(),
  new Error("no message"),
];

const MALFORMED = [
  { atlas: 1, type: "select" },
  { atlas: 1, type: "select", event: "x".repeat(5_000_000) },
  { atlas: 1, type: "filter", kind: Array(1_000_000).fill("call") },
  { atlas: 1, type: "filter", faction: deep(500) },
  { atlas: 1, type: "view", map: [1e308, -1e308, 99] },
  { atlas: 1, type: "theme", theme: "url(https://evil.example/)" },
  round(),
  Object.assign([], { atlas: 1, type: "select", event: null }),
  { atlas: 1, type: "select", event: new Blob(["phone-call"]) },
  { atlas: 1, type: "filter", kind: [["call"]] },
  JSON.parse('{"atlas":1,"type":"hello","__proto__":{"isPolluted":true}}'),
  { atlas: 1, type: "filter", constructor: { prototype: { isPolluted: true } } },
  Object.fromEntries([
    ["atlas", 1],
    ...Array.from({ length: 100_000 }, (_, key) => [`k${key}`, 1]),
  ]),
];

const UNKNOWN = [
  { atlas: 1, type: "navigate", href: "https://evil.example/" },
  { atlas: 1, type: "constructor" },
  { atlas: 1, type: "eval", code: "top.location = 'https://evil.example/'" },
];

/** Things that are handed over, not copied: a port, a buffer, and memory that another origin may not share. */
function sendParts() {
  const { port1, port2 } = new MessageChannel();
  const buffer = new ArrayBuffer(8);
  frame.contentWindow.postMessage({ atlas: 1, type: "select", event: port2 }, "*", [port2]);
  frame.contentWindow.postMessage({ atlas: 1, type: "select", event: buffer }, "*", [buffer]);
  port1.postMessage({ atlas: 1, type: "select", event: "lna-operations" });
  try {
    const { buffer: shared } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    frame.contentWindow.postMessage({ atlas: 1, type: "select", event: shared }, "*");
  } catch {
    // The browser may refuse to send it.
  }
}

function attack() {
  const send = (message) => frame.contentWindow.postMessage(message, "*");
  send({ atlas: 1, type: "select", event: "phone-call" });
  send(HELLO);
  for (const message of [...FOREIGN, ...MALFORMED, ...UNKNOWN]) send(message);
  send({ atlas: 2, type: "select", event: null });
  sendParts();
  send({ atlas: 1, type: "select", event: "javascript:alert(1)" });
  send({ atlas: 1, type: "filter", q: "<img src=x onerror=alert(1)>" });
  send({ atlas: 1, type: "filter", q: null });
  for (let count = 0; count < 500; count++) send({ atlas: 1, type: "select", event: "phone-call" });
  document.documentElement.setAttribute("data-attacked", "");
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
