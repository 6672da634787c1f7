import type { Wording } from "../wording";
import { exchange } from "./exchange";
import { findings } from "./findings";
import { pane } from "./pane";
import { ruleTitles } from "./ruleTitles";
import { troubles } from "./troubles";

export const en: Wording = {
  severities: { error: "Error", warning: "Warning", note: "Note" },
  ruleTitles,
  findings,
  troubles,
  exchange,
  pane,
};
