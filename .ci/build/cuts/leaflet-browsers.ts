/**
 * Leaflet 1.9 asks a browser who it is, and does without what those of 2010 lacked. The atlas is made of modules, which none of
 * them runs.
 */
import type { Cut } from "./cut.ts";

/** What it still asks; its tile layer knows some of the answers by these names. */
const BROWSER = `var says = (word) => navigator.userAgent.toLowerCase().includes(word);
var chrome = says("chrome");
var mobile = "orientation" in window || says("mobile");
var retina = window.devicePixelRatio > 1;
var touch = true;
var Browser = {
	chrome: chrome,
	safari: !chrome && says("safari"),
	mobile: mobile,
	touchNative: "ontouchstart" in window || "TouchEvent" in window,
	retina: retina,
	mac: navigator.platform.startsWith("Mac"),
	linux: navigator.platform.startsWith("Linux")
};`;

/** What every browser of today has, and no others know. */
const PAIRS: readonly (readonly [text: RegExp, instead: string])[] = [
  [/^var create\$2 = Object\.create \|\| [\s\S]*?^\}\)\(\);/, "var create$2 = Object.create;"],
  [
    /^function bind\(fn, obj\) \{[\s\S]*?^\}/,
    "function bind(fn, ...rest) { return fn.bind(...rest); }",
  ],
  [/^function trim\(str\) \{[\s\S]*?^\}/, "function trim(str) { return str.trim(); }"],
  [/^var isArray = Array\.isArray \|\| [\s\S]*?^\};/, "var isArray = Array.isArray;"],
  [
    /^function indexOf\(array, el\) \{[\s\S]*?^\}/,
    "function indexOf(array, el) { return array.indexOf(el); }",
  ],
  [
    /^function getPrefixed\(name\) \{[\s\S]*?^function cancelAnimFrame\(/,
    `var requestFn = window.requestAnimationFrame;
var cancelFn = window.cancelAnimationFrame;
function requestAnimFrame(fn, context) { return requestFn.call(window, bind(fn, context)); }
function cancelAnimFrame(`,
  ],
  [/^\t\tcheckDeprecatedMixinEvents\(props\.includes\);/, ""],
  [/^var style = document\.documentElement\.style;[\s\S]*?^var Browser = \{[\s\S]*?^\};/, BROWSER],
  [/(?<!L\.)\bBrowser\.(any3d|svg|touch|pointer|passiveEvents|canvas|inlineSvg)\b/, "true"],
  [/(?<!L\.)\bBrowser\.(ielt9|msPointer|ie3d|edge|mobileOpera)\b/, "false"],
  [
    /^var TRANSFORM = testProp\([\s\S]*?^var TRANSITION_END =[\s\S]*?;/,
    'var TRANSFORM = "transform", TRANSITION = "transition", TRANSITION_END = "transitionend";',
  ],
  [
    /^function hasClass\(el, name\) \{[\s\S]*?^function setOpacity\([\s\S]*?^function testProp\([\s\S]*?^\}/,
    `function hasClass(el, name) { return el.classList.contains(name); }
function addClass(el, name) { el.classList.add(...splitWords(name)); }
function removeClass(el, name) { el.classList.remove(name); }
function setOpacity(el, value) { el.style.opacity = value; }`,
  ],
  [/^\} else \{\s*var userSelectProperty = [\s\S]*?^\}/, "}"],
  [
    // What the atlas does not ask of `DomUtil` and `DomEvent`, so that what Leaflet does not ask either falls away.
    /^ {2}(get|getStyle|remove|empty|toFront|toBack|hasClass|addClass|removeClass|setClass|getClass|setOpacity|testProp|disableImageDrag|enableImageDrag|preventOutline|restoreOutline|getSizedParentNode|stop|getPropagationPath|getMousePosition|getWheelDelta|isExternalTarget|disableScrollPropagation): \w+,/,
    "",
  ],
  [/^\t\} else \{\s*obj\.(attachEvent|detachEvent)\([^\n]*\s*\}/, "\t}"],
  [
    /^function getPropagationPath\(ev\) \{[\s\S]*?^\}/,
    "function getPropagationPath(ev) { return ev.composedPath(); }",
  ],
];

export const OLDER_BROWSERS: Cut = {
  // Upstream: nothing. Leaflet 2 asks for no more than this either.
  what: "questions about browsers that run no modules, and what is done for them",
  find: new RegExp(PAIRS.map(([{ source }]) => source).join("|"), "gm"),
  replacement: (found) => PAIRS.find(([text]) => new RegExp(text, "m").test(found))?.[1] ?? found,
  places: 73,
  saves: 2_050,
};
