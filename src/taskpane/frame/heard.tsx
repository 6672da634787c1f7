import { makeStyles } from "@fluentui/react-components";

/** A sentence for those who listen to the pane: said when it changes, and not seen. */
export function Heard({ sentence }: { readonly sentence: string }) {
  const { unseen } = useStyles();
  return (
    <div role="status" className={unseen}>
      {sentence}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
