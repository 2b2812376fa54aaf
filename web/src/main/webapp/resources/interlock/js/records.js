// The buttons that open a row are named by what they open, and not by the row's key; they obey the space bar as buttons do.
const table = PrimeFaces.widget.DataTable.prototype;

table.updateExpansionAria = (toggler) => name(toggler[0]);
document.querySelectorAll(".ui-row-toggler").forEach(name);

function name(toggler) {
  if (!toggler) {
    return;
  }
  const [show, hide] = toggler.children;
  const words = toggler.getAttribute("aria-expanded") === "true" ? hide : show;
  toggler.setAttribute("aria-label", `${words.textContent.trim()}: ${toggler.closest("tr").cells[2].textContent.trim()}`);
}

document.addEventListener("keydown", (event) => {
  const toggler = event.key === " " && event.target.closest(".ui-row-toggler");
  if (toggler) {
    event.preventDefault();
    toggler.click();
  }
});
