/**
 * `embed.js`, the script that a newsroom pastes: puts the atlas where the page has a placeholder for it, gives it the height
 * of its content, and lets the page's paragraphs drive it. It and its parts in host/ import nothing else but types.
 */
import type {} from "./host/api.ts";
import { DRIVER, elementOf, mounted, PLACEHOLDER } from "./host/host-page.ts";
import { mount } from "./host/mount.ts";
import { createScrollDrive } from "./host/scroll-drive.ts";

function start(): void {
  const scrollDrive = createScrollDrive();
  const mountAll = () => {
    for (const element of document.querySelectorAll<HTMLElement>(PLACEHOLDER)) mount(element);
    document.querySelectorAll(DRIVER).forEach(scrollDrive.take);
  };
  const find = (placeholder: HTMLElement | string) => {
    const element = elementOf(placeholder);
    return (element && mounted.get(element)?.handle) ?? null;
  };
  window.addEventListener("message", (event) => {
    for (const { hear } of mounted.values()) hear(event);
  });
  window.DispatchAtlas = { mount, mountAll, find };
  mountAll();
  document.addEventListener("DOMContentLoaded", mountAll);
}

// Every snippet of a page brings the script with it; the first one serves them all.
if (window.DispatchAtlas) window.DispatchAtlas.mountAll();
else start();
