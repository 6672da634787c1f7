import type { Campaign } from "../campaign";
import { sonLa2026 } from "./son-la-2026";

/** The ready-made campaigns. */
export const presets: readonly Campaign[] = [sonLa2026];
