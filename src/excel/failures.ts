import { Trouble, type TroubleCode } from "../workbook/trouble";

/** What Excel says, in our words; an error of our own making stays as it is. */
export function asTrouble(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error) || OURS.has(error.code)) return error;
  const trouble = new Trouble(codeOf(error), { value: error.code });
  trouble.cause = error;
  return trouble;
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof Trouble && error.code === "answer-too-large";
}

/** Whether Excel refused a request as a whole, so that nothing of it was done. */
export function isRefusedWhole(error: unknown): boolean {
  const cause = error instanceof Trouble ? error.cause : undefined;
  return cause instanceof OfficeExtension.Error && (REFUSED_WHOLE.has(cause.code) || isTurnedAway(cause));
}

/** The statement that Excel refused, "Range.clear"; an empty text where it named none. */
export function locationOf(error: unknown): string {
  const refused = error instanceof Trouble ? error.cause : error;
  if (!(refused instanceof OfficeExtension.Error)) return "";
  // The types promise a debugInfo; an error of the transport has none.
  const info = refused.debugInfo as OfficeExtension.DebugInfo | undefined;
  return info?.errorLocation ?? "";
}

function codeOf(error: OfficeExtension.Error): TroubleCode {
  const place = locationOf(error);
  if (error.code === "AccessDenied") {
    if (isTurnedAway(error)) return "access-denied";
    return /^Worksheet(Collection)?\./.test(place) ? "workbook-locked" : "sheet-protected";
  }
  const known = CODES[error.code];
  if (known) return known;
  return NEEDS_FOCUS.test(place) ? "other-workbook-in-front" : "excel-failed";
}

/** Refused at the door; what fails inside a batch names the statement. */
function isTurnedAway(error: OfficeExtension.Error): boolean {
  return error.code === "AccessDenied" && locationOf(error) === "";
}

/** Excel does these only to the workbook that is in front, and names no reason when it is another. */
const NEEDS_FOCUS =
  /^(WorksheetFreezePanes\.|Worksheet\.(activate|delete|position)|WorksheetCollection\.add|Range\.select)/i;

const REFUSED_WHOLE = new Set([
  "RequestPayloadSizeLimitExceeded",
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
]);

const CODES: Readonly<Record<string, TroubleCode>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  InactiveWorkbook: "other-workbook-in-front",
  RequestPayloadSizeLimitExceeded: "answer-too-large",
  ResponsePayloadSizeLimitExceeded: "answer-too-large",
  OperationCellsExceedLimit: "answer-too-large",
  RangeExceedsLimit: "answer-too-large",
  // Something that was there a moment ago.
  ItemNotFound: "changed-meanwhile",
  ItemAlreadyExists: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  Unauthenticated: "access-denied",
  ActivityLimitReached: "excel-not-answering",
  ConnectionFailure: "excel-not-answering",
  HostRestartNeeded: "excel-not-answering",
  InvalidOrTimedOutSession: "excel-not-answering",
  RequestAborted: "excel-not-answering",
  ServiceNotAvailable: "excel-not-answering",
  Timeout: "excel-not-answering",
  WriteNotSupportedWhenModalDialogOpen: "excel-not-answering",
};

/** Raised by the client library when it is used wrongly. */
const OURS = new Set([
  "ApiNotAvailable",
  "ApiNotFound",
  "CannotRegisterEvent",
  "CannotUpdateReadOnlyProperty",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "PropertyDoesNotExist",
  "PropertyNotLoaded",
  "RunMustReturnPromise",
  "ValueNotLoaded",
]);
