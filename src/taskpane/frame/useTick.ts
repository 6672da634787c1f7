import { makeStyles, tokens } from "@fluentui/react-components";

/** The box that is ticked, large enough for a finger. */
export const useTick = makeStyles({
  tick: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    margin: "1px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
});
