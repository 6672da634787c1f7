/** A message of the pane to Excel, unwrapped. */
export interface Request {
  readonly action: string;
  /** 0 = do, 1 = tell me of events, 2 = no longer. */
  readonly type: number;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

export const DO = 0;
export const LISTEN = 1;
export const UNLISTEN = 2;

/** Null for what is no request of the client library: a page hears other messages too. */
export function opened(message: string): Request | null {
  const parts = parsed(message);
  if (typeof parts !== "object" || parts === null) return null;
  const envelope = parts as Readonly<Record<string, unknown>>;
  const { _actionName: action, _conversationId: conversation, _correlationId: correlation } = envelope;
  if (envelope._messageType !== 0 || typeof action !== "string" || typeof conversation !== "string")
    return null;
  return {
    action,
    type: typeof envelope._actionType === "number" ? envelope._actionType : DO,
    conversation,
    correlation: typeof correlation === "number" ? correlation : 0,
    data: envelope._data,
  };
}

/** The answer to a request. */
export function answerTo({ action, conversation, correlation }: Request, data: unknown): string {
  return sealed({ action, conversation, correlation }, 0, data);
}

/** News for who asked to be told of events. */
export function newsFor({ action, conversation, correlation }: Request, data: unknown): string {
  return sealed({ action, conversation, correlation }, 1, data);
}

function sealed(
  to: Pick<Request, "action" | "conversation" | "correlation">,
  responseType: 0 | 1,
  data: unknown,
) {
  return JSON.stringify({
    _messageType: 1,
    _responseType: responseType,
    _errorCode: 0,
    _actionName: to.action,
    _conversationId: to.conversation,
    _correlationId: to.correlation,
    _serializerVersion: 1,
    _data: data,
  });
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
