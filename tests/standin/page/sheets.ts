import { BookKeeper } from "../../../src/standin/page/keeper/bookKeeper";
import type { BookView, Entered, News, Source } from "../../../src/standin/page/keeper/keeper";
import { parseAddress } from "../../../src/workbook/address";

/** A keeper with a workbook open, spoken to by the names of sheets and addresses, as a person sees them. */
export async function openPage(source: Source) {
  const keeper = new BookKeeper();
  const news: News[] = [];
  keeper.listen((each) => news.push(each));
  const opened = await keeper.open(source);
  if (opened.trouble) throw new Error(opened.trouble.code);
  let view: BookView = opened.book;
  const id = (name: string) => {
    for (const each of news) if (each.kind === "changed") view = each.book;
    const tab = view.tabs.find((each) => each.name === name);
    if (!tab) throw new Error(`no sheet ${name} among ${view.tabs.map((each) => each.name).join(", ")}`);
    return tab.id;
  };
  const boxOf = (address: string) => parseAddress(address)!;
  const type = (
    sheet: string,
    address: string,
    text: string,
    how: { insist?: boolean; pasted?: boolean } = {},
  ) =>
    keeper.enter({
      sheet: id(sheet),
      box: boxOf(address),
      texts: [[text]],
      insist: how.insist ?? false,
      pasted: how.pasted ?? false,
    });
  const shown = async (sheet: string, address: string) => {
    const [block] = await keeper.cells(id(sheet), [boxOf(address)]);
    return block!.cells.map((row) => row.map((cell) => cell?.text ?? "").join(" | ")).join("\n");
  };
  const detail = (sheet: string, address: string) => {
    const { top, left } = boxOf(address);
    return keeper.cell(id(sheet), top, left);
  };
  return { keeper, news, id, boxOf, type, shown, detail };
}

export type OpenedPage = Awaited<ReturnType<typeof openPage>>;

export function kindOf(entered: Entered): string {
  return entered.kind === "refused" ? `refused: ${entered.why}` : entered.kind;
}

/** When everything has been told. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
