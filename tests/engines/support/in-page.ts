/**
 * Runs in the page: its parts by role and name, as the Testing Library reckons them, alike in every engine. `IN_PAGE` is the one
 * name that it leaves behind.
 */
import { queryAllByRole } from "@testing-library/dom";
import type { InPage, Look, Miss, Point, Press, Spot, Step } from "./step.ts";

function seek(path: readonly Step[]): HTMLElement[] {
  const whole = document.body ? [document.body] : [];
  return path.reduce((within, step) => within.flatMap((one) => seekWithin(one, step)), whole);
}

function seekWithin(whole: HTMLElement, { role, name, pattern, flags }: Step): HTMLElement[] {
  const wanted = pattern === undefined ? name : new RegExp(pattern, flags);
  if (role !== SUMMARY)
    return queryAllByRole(whole, role, wanted === undefined ? {} : { name: wanted });
  return [...whole.querySelectorAll("summary")].filter((summary) => {
    const text = summary.ariaLabel ?? summary.textContent.trim();
    const fits =
      wanted instanceof RegExp ? wanted.test(text) : wanted === undefined || text === wanted;
    return fits && summary.checkVisibility({ visibilityProperty: true });
  });
}

/** What opens and closes a `details`: no role is laid down for it, and each engine has one of its own. */
const SUMMARY = "summary";

function look(path: readonly Step[]): readonly Look[] {
  return seek(path).map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return {
      text: part.innerText ?? part.textContent,
      label: part.getAttribute("aria-label"),
      value: (part as Partial<HTMLInputElement>).value ?? null,
      href: (part as Partial<HTMLAnchorElement>).href ?? null,
      isChecked: (part as Partial<HTMLInputElement>).checked ?? false,
      isCurrent: part.getAttribute("aria-current") === "true",
      isFocused: part === document.activeElement,
      isLit: /(^|\s)(is-|map-mark--)lit(\s|$)/.test(part.getAttribute("class") ?? ""),
      isInSight: y < innerHeight && y + height > 0 && x < innerWidth && x + width > 0,
      x,
      y,
      width,
      height,
    };
  });
}

/** Where a pointer meets the only such part, once that is still and nothing lies over it; what is in the way, until then. */
async function spotOf(path: readonly Step[]): Promise<Spot> {
  const [part, ...others] = seek(path);
  if (!part) return { lacking: "there is none" };
  if (others.length > 0) return { lacking: `there are ${others.length + 1}` };
  if (!meets(part)) part.scrollIntoView({ block: "center", inline: "nearest" });
  const before = middleOf(part);
  await frame();
  await frame();
  const { x, y } = middleOf(part);
  if (before.x !== x || before.y !== y) return { lacking: "it moves" };
  if (!meets(part)) return { lacking: `it is under ${nameOf(elementAt(part))}` };
  spot = { x, y };
  return spot;
}

/** The last that a pointer was sent to. */
let spot: Point = { x: 0, y: 0 };

function meets(part: Element): boolean {
  const hit = elementAt(part);
  return hit !== null && (part.contains(hit) || hit.closest("label")?.control === part);
}

/** What is in several lines is met in its first. */
function middleOf(part: Element): Point {
  const { x, y, width, height } = part.getClientRects()[0] ?? part.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function elementAt(part: Element): Element | null {
  const { x, y } = middleOf(part);
  return document.elementFromPoint(x, y);
}

const nameOf = (part: Element | null) =>
  part ? `${part.localName}.${part.getAttribute("class")}` : "nothing: it is out of sight";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function focus(path: readonly Step[]): void {
  seek(path)[0]?.focus();
}

let aim: { readonly path: readonly Step[]; press: Press } | null = null;

async function aimAt(path: readonly Step[]): Promise<Spot> {
  const found = await spotOf(path);
  aim = "lacking" in found ? null : { path, press: "awaited" };
  return found;
}

const pressed = () => aim?.press ?? null;

function missOf(path: readonly Step[]): Miss | null {
  if (seek(path).some((part) => part.matches(":hover"))) return null;
  return describeMiss(path, [...document.querySelectorAll(":hover")].at(-1) ?? null);
}

function describeMiss(path: readonly Step[], hit: Element | null): Miss {
  const [part] = seek(path);
  const now = part && middleOf(part);
  const moved = now ? Math.round(Math.hypot(now.x - spot.x, now.y - spot.y)) : null;
  return { moved, met: nameOf(hit) };
}

/** A busy machine takes its time between the aim and the press, and the page may have changed by then. */
function judge(event: Event): void {
  if (event.type === "pointerdown") {
    if (aim?.press !== "awaited") aim = null;
    else aim.press = pressOf(aim.path, event);
  }
  if (aim === null || aim.press === null || typeof aim.press === "string") return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function pressOf(path: readonly Step[], event: Event): Press {
  if (seek(path).some((part) => isUnder(part, event))) return "met";
  const [hit] = event.composedPath();
  return describeMiss(path, hit instanceof Element ? hit : null);
}

function isUnder(part: Element, event: Event): boolean {
  return event
    .composedPath()
    .some((one) => one === part || (one instanceof HTMLLabelElement && one.control === part));
}

for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
  addEventListener(type, judge, { capture: true });

Object.assign(window, {
  atlasParts: { seek, look, spotOf, aimAt, pressed, missOf, focus } satisfies InPage,
});
