import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import { useState } from "react";

import type { Copy } from "../../../actions/exchange";
import { GoodNews } from "../../frame/goodNews";
import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";
import type { NameOf } from "../exchangeStep";
import { Folded } from "../folded";
import { CopyAdvice } from "./copyAdvice";
import { CopyButtons } from "./copyButtons";
import { downloadAll } from "./download";
import { MailText } from "./mailText";
import type { DepartmentCopies } from "./useSending";

/** The copies of the departments: how to get hold of each, and the mail to go with it. */
export function DepartmentCopiesList(props: {
  readonly made: DepartmentCopies;
  readonly nameOf: NameOf;
  readonly onAgain: () => void;
}) {
  const layout = useLayout();
  const words = useExchangeWords();
  const [downloading, setDownloading] = useState(false);
  const { copies, columns } = props.made;
  return (
    <>
      <GoodNews focus>{words.departments.made(copies.length)}</GoodNews>
      {columns === "full" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.departments.personal}</MessageBarBody>
        </MessageBar>
      )}
      {copies.length > 1 && (
        <Button
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          onClick={() => {
            setDownloading(true);
            void downloadAll(copies);
          }}
        >
          {words.departments.downloadAll}
        </Button>
      )}
      <div role="status">
        {downloading && <p className={layout.text}>{words.copy.downloading(copies.length)}</p>}
      </div>
      <ul className={mergeClasses(layout.list, layout.stack)}>
        {copies.map((copy) => (
          <li key={copy.department}>
            <DepartmentCopy copy={copy} name={props.nameOf(copy.department ?? "")} />
          </li>
        ))}
      </ul>
      <CopyAdvice />
      <Button onClick={props.onAgain}>{words.departments.again}</Button>
    </>
  );
}

function DepartmentCopy({ copy, name }: { readonly copy: Copy; readonly name: string }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useExchangeWords();
  return (
    <div className={mergeClasses(layout.card, layout.stack, styles.card)}>
      <div>
        <h3 className={layout.subheading}>{name}</h3>
        <p className={layout.quiet}>{`${copy.fileName} · ${words.departments.rows(copy.rows)}`}</p>
      </div>
      <CopyButtons copy={copy} department={name} />
      <Folded summary={words.copy.mail}>
        <MailText mail={copy.mail} />
      </Folded>
    </div>
  );
}

const useStyles = makeStyles({ card: { padding: tokens.spacingHorizontalM } });
