// What Streamlit leaves out: where the focus goes, Escape in the editor, and where lists and the sidebar stand after a click.
// Runs at every draw of the page, and begins once.
if (!window.memlibKeyboard) {
  window.memlibKeyboard = true;
  const PHONE = 640;
  const BOX = '[data-testid="stChatInputTextArea"]';
  // What goes when it was used, and after which something is to be said, or is being said.
  const ANSWERED_BY_TALK = '.st-key-welcome, .st-key-suggestions, .st-key-failed, .st-key-stop, [class*="st-key-forgotten-"]';
  const find = (selector) => document.querySelector(selector);
  let editor = null;
  let options = null;
  let byKey = false;
  let lost = false;
  let talking = false;
  let asking = null;

  document.addEventListener("keydown", (event) => {
    byKey = true;
    if (event.key === "Escape" && event.target.closest?.(".stForm textarea")) find(".st-key-cancel button")?.click();
    if (event.key === "Enter" && !event.shiftKey && event.target.matches?.(BOX)) toTheEnd();
  });

  // Who has looked up what was said before is to see what is sent now, and the answer to it.
  const toTheEnd = () => { const chat = find(".st-key-chat"); chat?.scrollTo(0, chat.scrollHeight); };

  document.addEventListener("click", (event) => {
    if (event.target.closest?.('[data-testid="stChatInputSubmitButton"]')) toTheEnd();
    if (event.target.closest?.('[data-testid="stPagination"]')) find(".st-key-known")?.scrollTo(0, 0);
    const opens = event.target.closest?.('[class*="st-key-open-"] button');
    if (opens && window.innerWidth <= PHONE) find('[data-testid="stSidebarCollapseButton"] button')?.click();
  });

  // An element that is taken away takes the focus with it.
  document.addEventListener("focusin", (event) => {
    talking = Boolean(event.target.closest?.(`${BOX}, ${ANSWERED_BY_TALK}`));
    lost = Boolean(event.target.closest?.('[class*="st-key-line-"], [class*="st-key-notice-"], .st-key-known .stForm'));
  });
  document.addEventListener("pointerdown", () => { lost = talking = byKey = false; });

  new MutationObserver(() => {
    // What a dialog was asked for in would lie over it, and take its Escape.
    if (find(".stDialog")) find('.stPopover button[aria-expanded="true"]')?.click();
    // A dialog that asks for a text gets it without a way there; a list in it can be looked through by keys in every browser.
    const asked = find('.stDialog :is(.st-key-add-text textarea, .st-key-erase-name input)');
    if (asked && asked !== asking) asked.focus();
    asking = asked;
    find(".stDialog .st-key-to-delete")?.setAttribute("tabindex", "0");
    // It stands at the end of the document, after all that Tab would come to before.
    const first = find('[data-testid="stPopoverBody"] input') ?? find('[data-testid="stPopoverBody"] button');
    if (first && !options && byKey) first.focus();
    options = first;
    const opened = find(".st-key-known .stForm textarea");
    if (opened && opened !== editor) opened.focus();
    editor = opened;
    // A box that is shut while a model answers loses the focus, too.
    if (talking && document.activeElement === document.body) find(`${BOX}:enabled`)?.focus();
    if (!lost || opened || document.activeElement !== document.body) return;
    lost = false;
    (find('[class*="st-key-notice-"] button') ?? find('.st-key-known input'))?.focus();
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
}
