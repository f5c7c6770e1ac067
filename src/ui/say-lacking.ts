/**
 * Says that code did not come, beside what was pressed for it, and offers to try again. It must be at hand before it is needed:
 * a surface that is drawn has it. A browser may refuse to ask twice for the same module (Chromium asks, others need not): where
 * the server answers and the code does not come all the same, a reload is offered, which brings back what the address holds.
 */
import { FIRST_WORDS } from "../i18n/first-words.ts";
import { LACKING_WORDS } from "../i18n/parts/lacking.ts";
import type { Lang } from "../model/languages.ts";
import { hearLacking, type Lacking, onDemand } from "./on-demand.ts";
import "./say-lacking.css";

type Task = Lacking["task"];

/** In CSS pixels, from what was pressed and from the edges of the window. */
const GAP = 8;

const waiting = new Set<Task>();
const triedAgain = new WeakSet<Task>();
let said: HTMLElement | null = null;

export function sayLacking(): void {
  hearLacking(({ fault, task }) => {
    console.warn(fault);
    const mayBeRefused = triedAgain.has(task);
    waiting.add(task);
    if (!mayBeRefused) show(false);
    else void answers().then(show);
  });
}

/** Whether the page's server answers: nothing may come from what the browser keeps. */
async function answers(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

function show(needsReload: boolean): void {
  const lang = document.documentElement.lang as Lang;
  const [first, own] = [FIRST_WORDS[lang], LACKING_WORDS[lang]];
  const asked = document.activeElement;
  said?.remove();
  const text = document.createElement("p");
  text.textContent = `${first.incomplete} ${needsReload ? own.reloadNote : own.note}`;
  const actions = document.createElement("p");
  actions.append(
    needsReload
      ? button(own.reload, "primary", () => location.reload())
      : button(first.retry, "primary", tryAgain),
    " ",
    button(own.dismiss, "quiet", dismiss),
  );
  said = document.createElement("aside");
  said.className = "lacking";
  said.setAttribute("role", "alert");
  said.append(text, actions);
  // What lies under an open dialog cannot be reached.
  (document.querySelector("dialog:modal") ?? document.body).append(said);
  if (asked && asked !== document.body) placeBeside(said, asked);
}

function placeBeside(box: HTMLElement, asked: Element): void {
  const near = asked.getBoundingClientRect();
  if (near.width === 0) return;
  const { width, height } = box.getBoundingClientRect();
  const under = near.bottom + GAP;
  const top = under + height + GAP > innerHeight ? near.top - GAP - height : under;
  box.style.inset = "auto";
  box.style.top = `${Math.max(GAP, top)}px`;
  box.style.left = `${Math.max(GAP, Math.min(near.left, innerWidth - width - GAP))}px`;
}

function tryAgain(): void {
  const tasks = [...waiting];
  dismiss();
  for (const task of tasks) {
    triedAgain.add(task);
    onDemand(task);
  }
}

function dismiss(): void {
  waiting.clear();
  said?.remove();
  said = null;
}

function button(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}
