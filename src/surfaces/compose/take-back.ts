/** Undoes the last change; what was said of it holds no longer. */
import type { Compose } from "./compose-context.ts";

export function takeBack({ session, page }: Compose): void {
  session.undo();
  page.setState({ notice: null });
}
