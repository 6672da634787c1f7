import type { Words } from "../words";
import { FileButton } from "./TopBar";

interface WelcomeProps {
  readonly words: Words;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
}

/** What is there before a workbook is open. */
export function Welcome({ words, onFile, onSample }: WelcomeProps) {
  return (
    <main className="welcome">
      <h2>{words.welcome}</h2>
      <ol>
        {words.howTo.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="answers">
        <FileButton words={words} onFile={onFile} />
        <button type="button" onClick={onSample}>
          {words.sample}
        </button>
      </p>
      <p>{words.stays}</p>
    </main>
  );
}
