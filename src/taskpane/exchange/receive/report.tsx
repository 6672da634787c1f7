import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { CHANGE_KINDS, type FileReport, type FileView, type MergeReport } from "../../../actions/exchange";
import type { ChangeKind } from "../../../exchange/comparison";
import { GoodNews } from "../../frame/goodNews";
import { Places } from "../../frame/places";
import { Undone } from "../../frame/undone";
import { useLayout } from "../../frame/useLayout";
import { useRunner } from "../../work/useRunner";
import { useAllWords, useExchangeWords } from "../exchangeWords";
import type { Sharing } from "../useSharing";
import { LongText } from "./longText";
import { whyNot } from "./whyNot";

/** What came of it by file, and the way back. */
export function Report(props: {
  readonly report: MergeReport;
  /** What was seen of the same files before. */
  readonly views: readonly FileView[];
  readonly sharing: Sharing;
  readonly onRest: () => void;
  readonly onMore: () => void;
  readonly onCheck: () => void;
}) {
  const layout = useLayout();
  const { report: words, last } = useExchangeWords();
  const { running } = useRunner();
  const { files } = props.report;
  const { restored, undo } = props.sharing;
  const written = files.reduce((sum, file) => sum + writtenOf(file), 0);
  const left = files.some(({ skipped, failed }) => skipped + failed.length > 0);
  const busy = { disabledFocusable: running !== null };
  return (
    <>
      {restored ? (
        <Undone restored={restored} words={last} />
      ) : (
        <GoodNews focus intent={written > 0 ? "success" : "info"}>
          {words.written(written)}
        </GoodNews>
      )}
      {!restored && (
        <ul className={mergeClasses(layout.list, layout.stack)}>
          {files.map((file, index) => (
            <li key={index}>
              <FileResult file={file} view={props.views[index]} />
            </li>
          ))}
        </ul>
      )}
      {!restored && written > 0 && (
        <>
          <Button appearance="primary" {...busy} onClick={props.onCheck}>
            {words.check}
          </Button>
          <Button {...busy} onClick={undo}>
            {words.undo}
          </Button>
        </>
      )}
      {left && (
        <Button {...busy} onClick={props.onRest}>
          {words.rest}
        </Button>
      )}
      <Button {...busy} onClick={props.onMore}>
        {words.more}
      </Button>
    </>
  );
}

function FileResult({ file, view }: { readonly file: FileReport; readonly view: FileView | undefined }) {
  const layout = useLayout();
  const styles = useStyles();
  const { report, receive } = useExchangeWords();
  const all = useAllWords();
  const { exchange, troubles } = all;
  const why = view ? whyNot(view, all) : null;
  const found = CHANGE_KINDS.map((kind) => ({ kind: exchange.kinds[kind], count: foundOf(file, kind) }));
  const there = found.filter(({ count }) => count > 0);
  const skipped = file.skipped > 0 ? [report.skipped(file.skipped)] : [];
  return (
    <div className={mergeClasses(layout.card, layout.stack, styles.card)}>
      <h3 className={layout.subheading}>
        <LongText text={file.name} />
      </h3>
      {there.length === 0 ? (
        <p className={layout.text}>
          <LongText text={why ?? receive.same} />
        </p>
      ) : (
        <>
          <p className={layout.quiet}>{`${report.found}: ${receive.counts(there)}`}</p>
          <p className={layout.text}>{[report.takenOf(writtenOf(file)), ...skipped].join(" · ")}</p>
        </>
      )}
      {file.failed.length > 0 && (
        <>
          <p className={layout.text}>{report.failed(file.failed.length)}</p>
          <Places places={file.failed.map(({ place, code }) => ({ place, why: troubles[code](place) }))} />
        </>
      )}
    </div>
  );
}

function writtenOf(file: FileReport): number {
  const found = CHANGE_KINDS.reduce((sum, kind) => sum + foundOf(file, kind), 0);
  return found - file.skipped - file.failed.length;
}

function foundOf(file: FileReport, kind: ChangeKind): number {
  return kind === "conflict" ? file.conflicts : kind === "out-of-scope" ? file.outOfScope : file[kind];
}

const useStyles = makeStyles({ card: { padding: tokens.spacingHorizontalM } });
