/** What the page does itself with the atlas: says what is shown, and has two buttons that filter it. */
const placeholder = document.querySelector("[data-dispatch-atlas]");

placeholder?.addEventListener("atlas:selected", ({ detail: { event } }) => {
  document.getElementById("shown").textContent = event ? `Shown: ${event}` : "Nothing chosen.";
});

function filterBy(kind) {
  window.DispatchAtlas?.find(placeholder)?.filter({ kind });
}

document.getElementById("only-calls").addEventListener("click", () => filterBy(["call"]));
document.getElementById("all-events").addEventListener("click", () => filterBy(null));
