import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";

import { Heard } from "../../frame/heard";
import { useLayout } from "../../frame/useLayout";
import { useExchangeWords } from "../exchangeWords";
import type { NameOf } from "../exchangeStep";
import type { Sharing } from "../useSharing";
import { AcceptBar } from "./acceptBar";
import { ChangeGroups } from "./changeGroups";
import { FileCard } from "./fileCard";
import { FileChooser } from "./fileChooser";
import { totalOf } from "./received";
import { Report } from "./report";
import type { Receiving } from "./useReceiving";

/** Files come back: which ones, what they would change, what is taken of it, and what came of that. */
export function Receive(props: {
  readonly receiving: Receiving;
  readonly sharing: Sharing;
  readonly nameOf: NameOf;
  readonly onCheck: () => void;
}) {
  const layout = useLayout();
  const words = useExchangeWords();
  const { receiving } = props;
  const { received } = receiving;
  const [reported, setReported] = useState(false);
  if (received?.report && !reported) setReported(true);
  if (received?.report) {
    return (
      <Report
        report={received.report}
        views={received.view.files}
        sharing={props.sharing}
        onRest={() => receiving.receive(received.files)}
        onMore={receiving.forget}
        onCheck={props.onCheck}
      />
    );
  }
  const total = received ? totalOf(received.view) : 0;
  const summary = received ? words.receive.summary(received.view.files.length, total) : "";
  return (
    <>
      <Heard sentence={summary} />
      {!received && <p className={layout.text}>{words.receive.intro}</p>}
      <FileChooser again={received !== null} focus={reported} onFiles={receiving.receive} />
      {received && (
        <>
          <h3 className={layout.heading}>{summary}</h3>
          <ul className={mergeClasses(layout.list, layout.stack)}>
            {received.view.files.map((file, index) => (
              <li key={index}>
                <FileCard file={file} nameOf={props.nameOf} />
              </li>
            ))}
          </ul>
          {total > 0 && <ChangeGroups received={received} receiving={receiving} />}
          {total > 0 && <AcceptBar received={received} onAccept={receiving.accept} />}
        </>
      )}
    </>
  );
}
