// The only script of reading pages. Everything it does, the pages can do without it.
(() => {
  const root = document.documentElement;

  // Colours: change them in place rather than by posting the form.
  document.addEventListener("submit", (event) => {
    const scheme = event.submitter?.name === "scheme" && event.submitter.value;
    if (!scheme || !["auto", "light", "dark"].includes(scheme)) return;
    event.preventDefault();
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `scheme=${scheme}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
    root.dataset.scheme = scheme;
    showScheme();
  });

  // Components that cannot follow the device by style alone read this attribute.
  const dark = matchMedia("(prefers-color-scheme: dark)");
  function showScheme() {
    const { scheme } = root.dataset;
    root.dataset.mantineColorScheme =
      scheme === "light" || scheme === "dark" ? scheme : dark.matches ? "dark" : "light";
  }
  dark.addEventListener("change", showScheme);
  showScheme();

  // On a phone a row of pages is wider than its window: the page one is on comes into view.
  for (const link of document.querySelectorAll("header nav ul [aria-current]")) {
    const row = link.closest("ul");
    const [inner, outer] = [link, row].map((element) => element.getBoundingClientRect());
    row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }

  // Menus close on Escape and on a click elsewhere.
  const menus = () => document.querySelectorAll("details[data-menu][open]");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
  });

  // A group of checkboxes that takes at most so many ticks says so before the form is sent.
  document.addEventListener("change", (event) => limitTicks(event.target.closest("[data-at-most]")));
  for (const group of document.querySelectorAll("[data-at-most]")) limitTicks(group);
  function limitTicks(group) {
    if (!group) return;
    const boxes = [...group.querySelectorAll("input[type=checkbox]")];
    const kept = group.querySelectorAll("input[type=hidden]").length;
    const full = kept + boxes.filter((box) => box.checked).length >= Number(group.dataset.atMost);
    for (const box of boxes) box.disabled = full && !box.checked;
  }
})();
