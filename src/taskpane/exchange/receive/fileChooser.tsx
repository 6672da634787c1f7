import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";

import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useExchangeWords } from "../exchangeWords";
import { useDropped } from "./useDropped";

/** Files by the machine's own dialog, or dropped anywhere on the pane. */
export function FileChooser(props: {
  /** Files were chosen before. */
  readonly again: boolean;
  /** It comes in the place of what had the focus. */
  readonly focus: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords().receive;
  const { running } = useRunner();
  const area = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLInputElement>(null);
  const take = (files: readonly File[]) => {
    if (files.length > 0 && running === null) props.onFiles(files);
  };
  const { focus } = props;
  useEffect(() => {
    if (focus) area.current?.querySelector("button")?.focus();
  }, [focus]);
  const over = useDropped(area, take);
  return (
    <div ref={area} className={mergeClasses(styles.area, over && styles.over)}>
      <input
        ref={dialog}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      <Button
        appearance={props.again ? "secondary" : "primary"}
        icon={<FolderOpen20Regular />}
        disabledFocusable={running !== null}
        onClick={() => dialog.current?.click()}
      >
        {props.again ? words.chooseAgain : words.choose}
      </Button>
      <p className={layout.quiet}>{over ? words.dropNow : words.drop}</p>
    </div>
  );
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});
