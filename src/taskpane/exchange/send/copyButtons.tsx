import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, Open20Regular } from "@fluentui/react-icons";
import { useState } from "react";

import type { Copy } from "../../../actions/exchange";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useExchangeWords } from "../exchangeWords";
import { download } from "./download";

/** The two ways to get hold of a copy. `department` tells those who listen which copy it is. */
export function CopyButtons({ copy, department }: { readonly copy: Copy; readonly department?: string }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().copy;
  const { running, openNew } = useRunner();
  const [done, setDone] = useState<"opened" | "downloading" | null>(null);
  const one = department === undefined;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          appearance={one ? "primary" : "secondary"}
          icon={<Open20Regular />}
          {...(one ? {} : { "aria-label": words.openFor(department) })}
          disabledFocusable={running !== null}
          onClick={() => openNew(copy.bytes, () => setDone("opened"))}
        >
          {words.open}
        </Button>
        <Button
          icon={<ArrowDownload20Regular />}
          {...(one ? {} : { "aria-label": words.downloadFor(department) })}
          onClick={() => {
            download(copy);
            setDone("downloading");
          }}
        >
          {words.download}
        </Button>
      </div>
      <div role="status">
        {done === "opened" && <p className={layout.text}>{words.opened}</p>}
        {done === "downloading" && <p className={layout.text}>{words.downloading(1)}</p>}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& > button": { flexGrow: 1, minWidth: "auto" },
  },
});
