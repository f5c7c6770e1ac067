/** Says above the page what has become of the worker; one word of it takes the place of the one before. */
import { render } from "preact";
import { Notice } from "../../../ui/notice.tsx";

let host: HTMLElement | null = null;

export function sayTrouble(title: string, close: string): void {
  if (!host) {
    host = document.createElement("div");
    // Whoever cannot see it hears of it.
    host.setAttribute("role", "status");
    document.body.prepend(host);
  }
  const place = host;
  render(
    <Notice title={title} close={close} onClose={() => render(null, place)}>
      {null}
    </Notice>,
    place,
  );
}
