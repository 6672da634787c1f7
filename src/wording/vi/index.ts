import type { Wording } from "../wording";
import { exchange } from "./exchange";
import { findings } from "./findings";
import { pane } from "./pane";
import { ruleTitles } from "./ruleTitles";
import { troubles } from "./troubles";

export const vi: Wording = {
  severities: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  ruleTitles,
  findings,
  troubles,
  exchange,
  pane,
};
