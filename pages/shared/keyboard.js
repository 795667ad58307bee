// What Streamlit leaves out: where the focus goes, Escape in the editor, and where lists and the sidebar stand after a click.
// Runs at every draw of the page, and begins once.
if (!window.memlibKeyboard) {
  window.memlibKeyboard = true;
  const PHONE = 640;
  const find = (selector) => document.querySelector(selector);
  let editor = null;
  let lost = false;

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest?.(".stForm textarea")) find(".st-key-cancel button")?.click();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest?.('[data-testid="stPagination"]')) find(".st-key-known")?.scrollTo(0, 0);
    const opens = event.target.closest?.('[class*="st-key-open-"] button');
    if (opens && window.innerWidth <= PHONE) find('[data-testid="stSidebarCollapseButton"] button')?.click();
  });

  // An element that is taken away takes the focus with it.
  document.addEventListener("focusin", (event) => {
    lost = Boolean(event.target.closest?.('[class*="st-key-line-"], [class*="st-key-notice-"], .st-key-known .stForm'));
  });
  document.addEventListener("pointerdown", () => { lost = false; });

  new MutationObserver(() => {
    const opened = find(".st-key-known .stForm textarea");
    if (opened && opened !== editor) opened.focus();
    editor = opened;
    if (!lost || opened || document.activeElement !== document.body) return;
    lost = false;
    (find('[class*="st-key-notice-"] button') ?? find('.st-key-known input'))?.focus();
  }).observe(document.body, { childList: true, subtree: true });
}
