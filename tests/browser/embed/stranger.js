/** Another frame of the same page, of the same origin as it, which is not the atlas's parent all the same. */
const atlas = window.parent.frames[0];
atlas.postMessage({ atlas: 1, type: "hello" }, "*");
atlas.postMessage({ atlas: 1, type: "select", event: "lna-operations" }, "*");
