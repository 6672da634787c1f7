/** How a frame learns that Excel on the web has opened it. */
export interface FrameInfo {
  /** Origin of the page that plays Excel; answers from elsewhere are not believed. */
  readonly origin: string;
  readonly language: string;
}

/** The name of the frame: the client library reads its conversation from it. */
export function frameName({ origin, language }: FrameInfo): string {
  return JSON.stringify({
    baseFrameName: "so-chi-tieu",
    hostInfo: hostInfo(language),
    xdmInfo: `conversation|add-in|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What Excel adds to the address of the pane. */
export function frameQuery(language: string): string {
  return `_host_Info=${encodeURIComponent(hostInfo(language))}`;
}

function hostInfo(language: string): string {
  return `Excel$Web$16.01$${language}$$$$0`;
}
