import type { ReportPaneWording } from "../reportPane";

export const reportPane: ReportPaneWording = {
  heading: "Sentences for the report",
  intro: "The results as Vietnamese sentences by department, to be pasted into Word.",
  start: "Write the sentences",
  text: "Text of the report",
  copy: "Copy the report text",
  copied: "Copied. Open Word and paste it.",
  selected: "The text is selected: press Ctrl+C to copy it.",
  deadline: (text, last, days) =>
    `${text}: last day ${last}, ${days < 0 ? `${String(-days)} days ago` : days === 0 ? "today" : `${String(days)} days left`}.`,
};
