/** The page that plays Excel around a pane: ?pane=URL, and ?book=URL for a workbook that is open; else an empty one. */
import { newBook, openBook } from "../../../src/standin/book";
import { openFrame } from "../../../src/standin/host/browser";
import { hostFor } from "../../../src/standin/host/host";

const language = "vi-VN";

async function open(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const url = query.get("pane") ?? "";
  const file = query.get("book");
  const book = file === null ? newBook() : openBook(await bytesOf(file));
  const { receive } = hostFor(book, { profile: "web", language });
  const frame = document.body.appendChild(document.createElement("iframe"));
  frame.width = "320";
  frame.height = "640";
  openFrame({ frame, pane: { url }, language, receive });
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
}

void open();
