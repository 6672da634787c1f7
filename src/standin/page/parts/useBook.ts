import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { type Language, wordings } from "../../../wording";
import type { Area, BookView, Keeper, SheetShape, Source } from "../keeper/keeper";
import { wordsIn } from "../words";
import type { Ask } from "./Ask";
import { download } from "./download";

export interface OpenBook {
  readonly name: string;
  readonly view: BookView;
}

/** The workbook on the page: opening, showing its sheets, saving. */
export function useBook(keeper: Keeper, language: Language, ask: Ask) {
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [sheet, setSheet] = useState<{ readonly id: string; readonly shape: SheetShape } | null>(null);
  const [shown, setShown] = useState<Area | null>(null);
  const [busy, setBusy] = useState<"opening" | "saving" | null>(null);
  const words = wordsIn[language];

  const onLost = useCallback(
    (error: unknown) => {
      // For whoever looks after the page; the person is told what to do.
      reportError(error);
      void ask({ title: words.sorryTitle, text: words.sorry, answers: [words.ok] });
    },
    [ask, words],
  );

  /** There is one workbook on the page: another one is for taking home. */
  const offer = useEffectEvent(async (file: Uint8Array<ArrayBuffer>) => {
    const { newWorkbookTitle: title, newWorkbook: text, newWorkbookName: name } = words;
    if ((await ask({ title, text, answers: [words.download, words.cancel] })) === 0) download(file, name);
  });

  useEffect(
    () =>
      keeper.listen((news) => {
        if (news.kind === "changed") setOpen((now) => now && { ...now, view: news.book });
        if (news.kind === "go") setShown(news.area);
        if (news.kind === "new-workbook") void offer(news.file);
      }),
    [keeper],
  );

  const active = open?.view.active;
  const revision = open?.view.revision;
  useEffect(() => {
    if (active === undefined) return undefined;
    let current = true;
    const hear = (shape: SheetShape | null) => {
      if (current && shape) setSheet({ id: active, shape });
    };
    keeper.shape(active).then(hear).catch(onLost);
    return () => void (current = false);
  }, [keeper, active, revision, onLost]);

  const openSource = async (source: Source, name: string) => {
    if (open?.view.unsaved) {
      const question = { title: words.open, text: words.discard, answers: [words.discardYes, words.cancel] };
      if ((await ask(question)) !== 0) return false;
    }
    setBusy("opening");
    const opened = await keeper.open(source).finally(() => setBusy(null));
    if (opened.trouble) {
      const { code, details } = opened.trouble;
      const text = wordings[language].troubles[code](details);
      await ask({ title: words.sorryTitle, text, answers: [words.ok] });
      return false;
    }
    setSheet(null);
    setShown(null);
    setOpen({ name, view: opened.book });
    return true;
  };
  const save = async () => {
    if (!open) return;
    setBusy("saving");
    download(await keeper.save().finally(() => setBusy(null)), open.name);
  };
  return { open, sheet: sheet?.id === active ? sheet : null, shown, busy, onLost, openSource, save };
}
