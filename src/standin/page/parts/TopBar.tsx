import type { Words } from "../words";

export interface TopBarProps {
  readonly words: Words;
  /** Null while none is open. */
  readonly file: string | null;
  readonly unsaved: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onEmpty: () => void;
  readonly onSave: () => void;
  readonly onLanguage: () => void;
}

/** The file: opening, its name, and taking it home. */
export function TopBar(props: TopBarProps) {
  const { words, file, unsaved } = props;
  return (
    <div className="topBar">
      <img src="assets/icon-32.png" alt="" width="24" height="24" />
      <h1>{words.title}</h1>
      <FileButton words={words} onFile={props.onFile} />
      <button type="button" onClick={props.onSample}>
        {words.sample}
      </button>
      <button type="button" onClick={props.onEmpty}>
        {words.empty}
      </button>
      <button type="button" className="primary" disabled={file === null} onClick={props.onSave}>
        {words.download}
      </button>
      <p className="fileName">
        <strong>{file ?? words.noFile}</strong>
        {unsaved && <span> – {words.unsaved}</span>}
      </p>
      <p className="stays">{words.stays}</p>
      <button type="button" className="quiet" onClick={props.onLanguage}>
        {words.otherLanguage}
      </button>
    </div>
  );
}

/** The browser's own file field, looking like the buttons beside it. */
export function FileButton({ words, onFile }: { words: Words; onFile: (file: File) => void }) {
  return (
    <label className="button">
      {words.open}
      <input
        type="file"
        accept=".xlsx,.xlsm,.xls"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file can be chosen once more.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
