import type { Profile } from "../profiles";

export interface ContextOptions {
  readonly profile: Profile;
  /** Language tag of Excel's interface and of its formats, e.g. vi-VN. */
  readonly language: string;
}

/** Who Excel is, as the client asks at its start: a missing member makes it fail. */
export function appContext(
  id: string,
  { profile, language }: ContextOptions,
): Readonly<Record<string, unknown>> {
  return {
    _id: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://stand-in.invalid/workbook.xlsx",
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _requirementMatrix: JSON.stringify(profile.sets),
  };
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;
