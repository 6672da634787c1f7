import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";

import type { AdoptableSheet } from "../../../actions/adopting";
import { Heard } from "../../frame/heard";
import { LastWrite } from "../../frame/lastWrite";
import { RowButton } from "../../frame/rowButton";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAdoptWords } from "./adoptWords";
import type { Found } from "./asking";
import { undoWords } from "./undoWords";
import type { Adopting } from "./useAdopting";

/** The sheets that could be somebody's register, those that are like one first. */
export function ChooseSheet(props: {
  readonly adopting: Adopting;
  readonly sheetOf: (register: string) => string;
}) {
  const layout = useLayout();
  const words = useAdoptWords();
  const { running } = useRunner();
  const { adopting } = props;
  const { found, last } = adopting;
  return (
    <>
      <p className={layout.text}>{words.choose.intro}</p>
      {found && <Sheets found={found} adopting={adopting} sheetOf={props.sheetOf} />}
      {!found && !running && <Button onClick={adopting.look}>{words.choose.again}</Button>}
      <FileButton onFile={adopting.openFile} />
      {found?.file && (
        <Button appearance="subtle" disabledFocusable={running !== null} onClick={adopting.look}>
          {words.choose.toHere}
        </Button>
      )}
      {last && <LastWrite last={last} words={undoWords(words, last.inPlace)} onUndo={adopting.undo} />}
    </>
  );
}

function Sheets({
  found: { sheets, file },
  adopting,
  sheetOf,
}: {
  readonly found: Found;
  readonly adopting: Adopting;
  readonly sheetOf: (register: string) => string;
}) {
  const layout = useLayout();
  const words = useAdoptWords().choose;
  const heading = file ? words.inFile(file.name) : words.here;
  const rank = (sheet: AdoptableSheet) => (sheet.registers.length > 0 ? 0 : sheet.hasHeader ? 1 : 2);
  const ranked = [...sheets].sort((one, other) => rank(one) - rank(other));
  return (
    <section className={layout.stack} aria-label={heading}>
      <Heard sentence={sheets.length === 0 ? words.none : heading} />
      <h3 className={layout.subheading}>{heading}</h3>
      {sheets.length === 0 && <p className={layout.text}>{words.none}</p>}
      <ul className={layout.list}>
        {ranked.map((sheet) => (
          <li key={sheet.sheet}>
            <Sheet sheet={sheet} like={sheet.registers.map(sheetOf)} onChoose={adopting.choose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sheet(props: {
  readonly sheet: AdoptableSheet;
  readonly like: readonly string[];
  readonly onChoose: (sheet: AdoptableSheet) => void;
}) {
  const styles = useStyles();
  const words = useAdoptWords().choose;
  const { sheet, like } = props;
  if (!sheet.hasHeader) {
    return (
      <span className={styles.line}>
        <span>{sheet.sheet}</span>
        <span className={styles.told}>{words.noHeader}</span>
      </span>
    );
  }
  return (
    <RowButton onGo={() => props.onChoose(sheet)}>
      <span className={styles.name}>{sheet.sheet}</span>
      <span className={styles.told}>{like.length > 0 ? words.like(like) : words.likeNone}</span>
    </RowButton>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useAdoptWords().choose;
  const { running } = useRunner();
  const dialog = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.file}>
      <input
        ref={dialog}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file && running === null) onFile(file);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      <Button
        icon={<FolderOpen20Regular />}
        disabledFocusable={running !== null}
        onClick={() => dialog.current?.click()}
      >
        {words.file}
      </Button>
      <p className={layout.quiet}>{words.fileHint}</p>
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} calc(${tokens.spacingHorizontalS} + 4px)`,
  },
  name: { display: "block", color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  told: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
