import type { Language } from "../../../wording";
import { en } from "./en";
import { vi } from "./vi";
import type { Words } from "./words";

export type { Words } from "./words";

export const wordsIn: Readonly<Record<Language, Words>> = { vi, en };
