import type { FindingList, Written } from "../../actions/desk";
import { neighbour, type News, newsOf, numbered, type Numbered } from "./order";
import type { Checking } from "./useChecking";

export interface State extends Pick<
  Checking,
  "list" | "current" | "news" | "written" | "outdated" | "checkedBy" | "toFocus"
> {
  /** The list in which the current finding was last seen. */
  readonly before: readonly Numbered[];
}

export const NOTHING: State = {
  list: null,
  current: null,
  news: null,
  written: null,
  outdated: false,
  checkedBy: "",
  toFocus: null,
  before: [],
};

export type Happening =
  | { readonly kind: "checked" | "rechecked"; readonly list: FindingList }
  | { readonly kind: "went"; readonly key: string }
  | { readonly kind: "written"; readonly written: Written }
  | {
      readonly kind: "marked";
      readonly list: FindingList;
      readonly key: string;
      readonly cell: string;
      readonly name: string;
    }
  | { readonly kind: "focused" | "outdated" };

export function reduce(state: State, happening: Happening): State {
  switch (happening.kind) {
    case "checked":
      return { ...NOTHING, list: happening.list, checkedBy: state.checkedBy };
    case "rechecked": {
      if (!state.list) return state;
      const shown = numbered(state.list);
      const seen = shown.some(({ key }) => key === state.current);
      const news = newsOf(state.list, happening.list) ?? state.news;
      return { ...state, list: happening.list, news, before: seen ? shown : state.before };
    }
    case "went":
      return { ...state, current: happening.key, news: null };
    case "written":
      return { ...state, written: happening.written };
    case "marked": {
      const { list, key, cell, name } = happening;
      const before = state.list ? numbered(state.list) : [];
      const next = neighbour(numbered(list), before, key, 1);
      const news: News = { kind: "marked", cell, left: list.total };
      return { ...state, list, news, before, checkedBy: name, toFocus: next?.key ?? null };
    }
    case "focused":
      return { ...state, toFocus: null };
    case "outdated":
      return { ...state, outdated: true };
  }
}
