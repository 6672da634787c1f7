/**
 * Gives the thread back for a moment, so that clicks are answered and a frame is painted between two pieces of work. No
 * timer: of a pane that is hidden browsers let timers wait, up to a minute each.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
