/**
 * Blank and frozen panes are the first complaint about add-ins. Five seconds without an answer from Excel: the page
 * loads itself again, once; the second time it says so and offers a button. Written into the page itself, and so a
 * plain script without imports.
 */
{
  const PATIENCE = 5000;
  const TRIED = "so-chi-tieu-reloaded";

  /** False too where storage is closed to us: then there is no telling a second time from a first. */
  const firstTry = (): boolean => {
    try {
      if (sessionStorage.getItem(TRIED) !== null) return false;
      sessionStorage.setItem(TRIED, "1");
      return true;
    } catch {
      return false;
    }
  };

  setTimeout(() => {
    if (document.body.dataset.state !== "starting") return;
    if (firstTry()) location.reload();
    else document.body.dataset.state = "stuck";
  }, PATIENCE);

  for (const button of document.querySelectorAll(".reload")) {
    button.addEventListener("click", () => location.reload());
  }
}
