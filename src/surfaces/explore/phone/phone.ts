/** All that only a phone shows, to be asked for at once. */
import { Lead } from "./lead.tsx";
import { SearchButton } from "./search-button.tsx";
import { Sheet } from "./sheet.tsx";
import "./phone-page.css";
import "./phone-map.css";

export const PHONE = { Lead, SearchButton, Sheet } as const;

export type Phone = typeof PHONE;
