import { posix } from "node:path";

import { DOORS, NAMELESS, ROOMS, ROOM_SIZE, type Room, UNMEASURED } from "./rooms";
import { type Import, importsOf } from "./walk";

/** The text of src: paths from src, forward slashes. */
export type Source = Readonly<Record<string, string>>;

/** Imports that break the table of folders, one sentence each. */
export function forbiddenImports(source: Source): string[] {
  return allImports(source).flatMap((each) => {
    const why = trouble(each);
    return why === null ? [] : [`src/${each.file}:${String(each.line)} ${why}`];
  });
}

/** Folders nobody knows, folders with names that say nothing, and files outside every folder. */
export function strayFolders(source: Source): string[] {
  return Object.keys(source).flatMap((file) => {
    const folders = file.split("/").slice(0, -1);
    const [room] = folders;
    const nameless = folders.filter((name) => NAMELESS.includes(name));
    return [
      ...(room === undefined ? [`src/${file} lives in no folder`] : []),
      ...(room !== undefined && !(room in ROOMS) ? [`src/${room} is not in the table of folders`] : []),
      ...nameless.map((name) => `src/${file}: a folder called ${name}`),
    ];
  });
}

/** Circles of folders, whatever the table says: `a → b → a`. */
export function circles(source: Source): string[] {
  const reaches = new Map<string, Set<string>>();
  for (const each of allImports(source)) {
    const from = roomOf(each.file);
    const to = target(each);
    if (to.kind !== "file" || roomOf(to.path) === from) continue;
    const set = reaches.get(from) ?? new Set<string>();
    reaches.set(from, set.add(roomOf(to.path)));
  }
  const found = new Set<string>();
  const walk = (room: string, path: readonly string[]): void => {
    const at = path.indexOf(room);
    if (at >= 0) {
      found.add(fromSmallest(path.slice(at)));
      return;
    }
    for (const next of reaches.get(room) ?? []) walk(next, [...path, room]);
  };
  for (const room of reaches.keys()) walk(room, []);
  return [...found];
}

/** Says so when the rooms as a whole have grown too large. */
export function oversizedRooms(source: Source): string[] {
  const sizes = Object.entries(source)
    .filter(([file]) => !UNMEASURED.some((start) => file.startsWith(start)))
    .map(([file, text]) => ({ file, lines: text.split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const judge = (share: number, limit: number) => {
    const at = sizes[Math.ceil(sizes.length * share) - 1];
    if (!at || at.lines <= limit * ROOM_SIZE.tolerance) return [];
    const longest = sizes.slice(-5).map(({ file, lines }) => `${file} (${String(lines)})`);
    return [
      `${String(share * 100)}% of the files should have at most ${String(limit)} lines, but reach ` +
        `${String(at.lines)}; longest: ${longest.join(", ")}`,
    ];
  };
  return [...judge(0.5, ROOM_SIZE.half), ...judge(0.9, ROOM_SIZE.nineInTen)];
}

function allImports(source: Source): Import[] {
  return Object.entries(source).flatMap(([file, text]) => importsOf(file, text));
}

type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "package"; readonly name: string }
  | { readonly kind: "outside" | "unknown" };

function target({ file, specifier }: Import): Target {
  if (specifier === null) return { kind: "unknown" };
  if (!specifier.startsWith(".")) return { kind: "package", name: packageName(specifier) };
  const path = posix.join(posix.dirname(file), specifier);
  return path.startsWith("..") || path === "." ? { kind: "outside" } : { kind: "file", path };
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function trouble(each: Import): string | null {
  const from = roomOf(each.file);
  const room = DOORS[each.file] ?? ROOMS[from];
  if (!room) return `is in a folder that is not in the table`;
  const to = target(each);
  switch (to.kind) {
    case "unknown":
      return room.packages === "anything" ? null : "imports something computed, which nobody can check";
    case "outside":
      return `imports ${String(each.specifier)}, which is outside src`;
    case "package":
      return mayUse(room, to.name) ? null : `may not import the package ${to.name}`;
    case "file":
      return mayReach(room, from, roomOf(to.path), each.typeOnly)
        ? null
        : `${from} may not import ${each.typeOnly ? "types of " : ""}${roomOf(to.path)}`;
  }
}

function mayUse(room: Room, name: string): boolean {
  return room.packages === "anything" || room.packages.includes(name);
}

function mayReach(room: Room, from: string, to: string, typeOnly: boolean): boolean {
  if (from === to || room.folders === "anything") return true;
  return room.folders.includes(to) || (typeOnly && (room.types ?? []).includes(to));
}

/** The same circle is written the same way wherever the walk met it. */
function fromSmallest(circle: readonly string[]): string {
  const start = circle.indexOf([...circle].sort()[0] ?? "");
  const turned = [...circle.slice(start), ...circle.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)].join(" → ");
}
