import { createRoot } from "react-dom/client";
import { startKeeper } from "./keeper/startKeeper";
import { Page } from "./Page";

/** The page for everybody without a suitable Excel: a grid, and beside it the same pane as in Excel. */
const root = document.getElementById("page");
if (!root) throw new Error("index.html has no #page");

const english = new URLSearchParams(location.search).get("lang") === "en";
void startKeeper().then((keeper) =>
  createRoot(root).render(<Page keeper={keeper} firstLanguage={english ? "en" : "vi"} />),
);
