import { Refusal } from "../../book/liveBook";

/** What Excel answers instead of doing it: the code a program sees and Excel's own sentence. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string = SENTENCES[code],
  ) {
    super(message);
    this.name = "Failure";
  }
}

export type FailureCode =
  Refusal["code"] | "ApiNotFound" | "InactiveWorkbook" | "InvalidReference" | "InvalidSelection";

/** The failure that an error stands for; an error of our own making is none. */
export function asFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error;
  return error instanceof Refusal ? new Failure(error.code, error.message) : null;
}

/** The HTTP status that goes with a code; only logs read it. */
export function httpStatus(code: FailureCode): number {
  return STATUS[code] ?? 400;
}

const STATUS: Partial<Record<FailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

const SENTENCES: Readonly<Record<FailureCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook:
    "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};
