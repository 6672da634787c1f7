import { makeStyles, tokens } from "@fluentui/react-components";

/** The mark of the row that was gone to last, for which every row keeps room. */
export const useCurrent = makeStyles({
  row: {
    borderLeft: "4px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
});
