/** The pane: for now it says where it stands; every sentence is in index.html and shown by its state. */
type State = "ready" | "alone" | "too-old";

function show(state: State): void {
  document.body.dataset.state = state;
}

function stateOf(host: Office.HostType | null): State {
  if (host !== Office.HostType.Excel) return "alone";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? "ready" : "too-old";
}

// Where office.js did not arrive there is nobody to ask; the watchdog tells the person.
if ("Office" in window) {
  void Office.onReady().then(({ host }) => show(stateOf(host)));
}
