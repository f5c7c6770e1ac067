/** The table of events as a panel, beside the views and in a phone's sheet. */
import { useWords } from "../../ui/context.ts";
import { EventsTable } from "../binding/later-parts.tsx";
import { Panel } from "../binding/panel.tsx";

export function EventsPanel() {
  const words = useWords();
  return (
    <Panel name="events">
      <header class="panel-head">
        <h2>{words.regions.events}</h2>
      </header>
      <EventsTable />
    </Panel>
  );
}
