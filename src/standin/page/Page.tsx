import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../wording";
import { Sheet } from "./grid/Sheet";
import type { Keeper, Source } from "./keeper/keeper";
import { QuestionBox, useAsk } from "./parts/Ask";
import { PaneFrame } from "./parts/PaneFrame";
import { Ribbon, type Run } from "./parts/Ribbon";
import { Tabs } from "./parts/Tabs";
import { TopBar } from "./parts/TopBar";
import { useBook } from "./parts/useBook";
import { useDrop } from "./parts/useDrop";
import { useRegions } from "./parts/useRegions";
import { Welcome } from "./parts/Welcome";
import { wordsIn } from "./words";

export function Page({ keeper, firstLanguage }: { keeper: Keeper; firstLanguage: Language }) {
  const [language, setLanguage] = useState(firstLanguage);
  const words = wordsIn[language];
  const { ask, asked } = useAsk();
  const { open, sheet, shown, busy, onLost, openSource, save } = useBook(keeper, language, ask);
  const view = open?.view;
  /** The pane that is shown; a new number for every click. */
  const [pane, setPane] = useState<{ readonly run: Run; readonly click: number } | null>(null);
  const show = (run: Run) => setPane((before) => ({ run, click: (before?.click ?? 0) + 1 }));

  const openAny = useCallback(
    (source: Source, name: string) => {
      openSource(source, name)
        .then((opened) => opened && setPane((before) => ({ run: "open", click: (before?.click ?? 0) + 1 })))
        .catch(onLost);
    },
    [openSource, onLost],
  );
  const openFile = useCallback(
    (file: File) => openAny({ kind: "file", file, name: file.name }, file.name),
    [openAny],
  );
  const openSample = () => openAny({ kind: "sample" }, words.sampleName);
  const saveNow = () => void save().catch(onLost);
  const dropping = useDrop(openFile);
  useRegions();

  useEffect(() => void (document.documentElement.lang = language), [language]);
  const unsaved = view?.unsaved ?? false;
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);

  const showSheet = (id: string) => {
    keeper
      .shape(id)
      .then((shape) => shape && keeper.select(id, shape.selection))
      .catch(onLost);
  };
  const stepSheet = (step: 1 | -1) => {
    const at = view?.tabs.findIndex(({ id }) => id === view.active) ?? -1;
    const next = view?.tabs[at + step];
    if (next) showSheet(next.id);
  };

  return (
    <div className="page">
      <header>
        <TopBar
          words={words}
          file={open?.name ?? null}
          unsaved={unsaved}
          onFile={openFile}
          onSample={openSample}
          onEmpty={() => openAny({ kind: "empty" }, words.emptyName)}
          onSave={saveNow}
          onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")}
        />
        {view && <Ribbon words={words} onRun={show} />}
      </header>
      {view ? (
        <div className={pane ? "desk withPane" : "desk"}>
          <main className="book">
            {sheet && (
              <Sheet
                key={sheet.id}
                keeper={keeper}
                book={view}
                name={view.tabs.find(({ id }) => id === sheet.id)?.name ?? ""}
                shape={sheet.shape}
                shown={shown?.sheet === sheet.id ? shown : null}
                words={words}
                ask={ask}
                onLost={onLost}
                onSave={saveNow}
                onSheet={stepSheet}
              />
            )}
            <Tabs book={view} words={words} onShow={showSheet} />
          </main>
          {pane && (
            <PaneFrame
              key={pane.click}
              keeper={keeper}
              run={pane.run}
              language={language}
              words={words}
              onClose={() => setPane(null)}
              onLost={onLost}
            />
          )}
        </div>
      ) : (
        <Welcome words={words} onFile={openFile} onSample={openSample} />
      )}
      <p className={busy ? "busy" : "aloud"} role="status">
        {busy && words[busy]}
      </p>
      {dropping && <p className="dropHere">{words.dropHere}</p>}
      {asked && <QuestionBox key={asked.question.text} {...asked} />}
    </div>
  );
}
