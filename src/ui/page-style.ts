/** The style of every page: typefaces, tokens, and what holds for all parts. */
import "./fonts.css";
import "./tokens.css";
import "./page.css";
